extension FunctionWords {
  /// Frequent words of Swedish.
  static let swedish = """
    och i att som är en av för på till det med har den de ett inte om man kan eller sig också från vid du så \
    får vi år finns andra än under skall blir vara få mellan måste var men utan detta alla genom ha ut när \
    mycket denna sin där skulle bara efter nya nu varje här inom då två ska hos många dessa hur dem mot även \
    sina stora något samma över mer upp vill någon tre går ger bli därför bör han kunna ta hela dig vad oss \
    fram enligt deras dock sedan sitt själv några åt allt redan säger ur varit kommer hon hade blev sade \
    hennes hans mitt jag mig honom henne medan ned oavsett eftersom vilket ännu igår
    """
}
