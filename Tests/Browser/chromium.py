"""The Chromium that the tests drive. Run as a program: prints it, or says how to get one and fails."""

import os
import shutil
import sys

PLACES = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]


def find_chromium():
    """The program named by CHROMIUM, else the first found of those usual; None where there is none."""
    places = [os.environ["CHROMIUM"]] if os.environ.get("CHROMIUM") else PLACES
    return next((found for place in places if (found := shutil.which(place))), None)


if __name__ == "__main__":
    program = find_chromium()
    if program is None:
        sys.exit("The browser tests need Chromium or Chrome and none was found: install one, or set CHROMIUM to its program")
    print(f"Browser: {program}")
