public import ArgumentParser
public import ComentionKit

extension BackboneMethod: ExpressibleByArgument {}

extension CommunityMethod: ExpressibleByArgument {}

extension CommunityQuality: ExpressibleByArgument {}

extension LinkPredictor: ExpressibleByArgument {}
