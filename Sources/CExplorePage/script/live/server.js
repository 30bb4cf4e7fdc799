// What the server of a live page is asked.
