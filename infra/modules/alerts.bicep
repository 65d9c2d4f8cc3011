// What somebody is told of by e-mail. docs/runbook.md says for each what to do; test/infra holds the queries to what the
// app writes.
param name string
param location string
param tags object
param insightsId string
param hostName string
param operatorEmail string

@description('How often the health of the app is asked for from outside, in seconds: 300, 600 or 900.')
param probeSeconds int

// The app's own lines: JSON in a trace.
var lines = 'traces | where message startswith "{" | extend line = parse_json(message)'

// Each query gives `value`, once or once for each of `by`. Severity: 1 somebody acts now, 2 today, 3 this week.
var rules = [
  {
    name: 'votum-late'
    what: 'Something has been due for more than a quarter of an hour and is not done.'
    query: '${lines} | where line.message == "pulse" | summarize value = max(toint(line.oldestDueSeconds))'
    by: []
    operator: 'GreaterThan'
    threshold: 900
    window: 'PT15M'
    severity: 1
  }
  {
    name: 'votum-silent'
    what: 'The app has not told how it fares for half an hour: it does not run, or its timers do not.'
    query: '${lines} | where line.message == "pulse" | summarize value = count()'
    by: []
    operator: 'LessThan'
    threshold: 1
    window: 'PT30M'
    severity: 1
  }
  {
    name: 'votum-stuck'
    what: 'A delivery has been stuck for an hour.'
    query: '${lines} | where line.message == "pulse" | summarize value = min(toint(line.stuck))'
    by: []
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT1H'
    severity: 2
  }
  {
    name: 'votum-poison'
    what: 'A delivery failed five times in a row.'
    query: '${lines} | where line.code == "VOTUM-DELIVER-POISON" | summarize value = count()'
    by: []
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT15M'
    severity: 2
  }
  {
    name: 'votum-not-accepted'
    what: 'Teams does not take messages of the bot, and nothing is sent.'
    query: '${lines} | where line.code == "VOTUM-BOT-NOT-ACCEPTED" | summarize value = count()'
    by: []
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT15M'
    severity: 1
  }
  {
    name: 'votum-errors'
    what: 'The same fault has been logged three times in a quarter of an hour.'
    query: '${lines} | where line.level == "error" | extend code = tostring(line.code) | summarize value = count() by code'
    by: ['code']
    operator: 'GreaterThan'
    threshold: 2
    window: 'PT15M'
    severity: 2
  }
  {
    name: 'votum-failures'
    what: 'Requests are answered with a server error.'
    query: 'requests | where toint(resultCode) >= 500 | summarize value = count() by operation_Name'
    by: ['operation_Name']
    operator: 'GreaterThan'
    threshold: 4
    window: 'PT15M'
    severity: 2
  }
  {
    name: 'votum-refused'
    what: 'Many callers without a right to be here were turned away.'
    query: 'requests | where operation_Name =~ "messages" and resultCode in ("401", "403") | summarize value = count()'
    by: []
    operator: 'GreaterThan'
    threshold: 50
    window: 'PT15M'
    severity: 3
  }
]

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'votum'
    emailReceivers: [{ name: 'operators', emailAddress: operatorEmail, useCommonAlertSchema: true }]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: rule.name
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.name
      description: '${rule.what} docs/runbook.md says what to do.'
      enabled: true
      severity: rule.severity
      scopes: [insightsId]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: 'value'
            timeAggregation: 'Maximum'
            dimensions: map(rule.by, column => { name: column, operator: 'Include', values: ['*'] })
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      // It closes by itself when it is over.
      autoMitigate: true
      actions: { actionGroups: [operators.id] }
    }
  }
]

resource probe 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'probe-${name}'
  location: location
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'probe-${name}'
    Name: 'votum-away'
    Enabled: true
    Kind: 'standard'
    Frequency: probeSeconds
    Timeout: 30
    RetryEnabled: true
    // Three places in Europe, by Azure's names for where it asks from.
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }, { Id: 'emea-ch-zrh-edge' }]
    Request: {
      RequestUrl: 'https://${hostName}/api/health'
      HttpVerb: 'GET'
      FollowRedirects: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
    }
  }
}

resource away 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'votum-away'
  location: 'global'
  tags: tags
  properties: {
    description: 'The app does not answer, or cannot reach its store. docs/runbook.md says what to do.'
    enabled: true
    severity: 1
    scopes: [probe.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: probe.id
      componentId: insightsId
      failedLocationCount: 2
    }
    autoMitigate: true
    actions: [{ actionGroupId: operators.id }]
  }
}
