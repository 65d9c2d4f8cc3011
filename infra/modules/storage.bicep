// Everything the boards own: tables, the queue of work, the papers. Also the packages the function app runs from.
param name string
param location string
param tags object

@description('Standard_LRS keeps three copies in one building, Standard_ZRS in three.')
param sku string

@description('For how many days what was deleted can be brought back.')
param deletedDays int

@description('Whether the account is guarded against being deleted with everything in it.')
param locked bool

@description('Where it is noted who read, wrote or deleted.')
param workspaceId string

// As storage/ names them; test/infra holds the two together.
var tableNames = ['Boards', 'Meetings', 'Rounds', 'Due', 'Decisions', 'Conversations']
// Made here, since the roles of the app let it use queues and not make them.
var queueNames = ['deliver', 'deliver-poison']
var papers = 'papers'
var packages = 'packages'
var logged = ['StorageRead', 'StorageWrite', 'StorageDelete']

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    // Reached over the internet by whoever holds a role, and by nobody else: a private network is the authority's own
    // to add (docs/administrator.md), and an operator's machine must then be on it.
    publicNetworkAccess: 'Enabled'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: deletedDays }
    containerDeleteRetentionPolicy: { enabled: true, days: deletedDays }
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [
  for container in [papers, packages]: {
    parent: blobs
    name: container
    properties: { publicAccess: 'None' }
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queue in queueNames: {
    parent: queueService
    name: queue
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for table in tableNames: {
    parent: tableService
    name: table
  }
]

// Not the queue: a message names a row and no more, and is asked for every two seconds.
resource tableLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'votum'
  scope: tableService
  properties: {
    workspaceId: workspaceId
    logs: [for category in logged: { category: category, enabled: true }]
  }
}

resource blobLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'votum'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: [for category in logged: { category: category, enabled: true }]
  }
}

// azd down, or a hand that slips, cannot take a board's decisions away; docs/administrator.md says how it is lifted.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  name: 'boards'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the decisions of the boards. Take a backup before this lock is removed.'
  }
}

output name string = account.name
output packagesUrl string = '${account.properties.primaryEndpoints.blob}${packages}'
