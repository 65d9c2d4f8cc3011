// Votum in one resource group: an identity, a storage account, a function app, a bot, and where their logs go.
// No secret is made, read or handed on: every part knows the others by the managed identity.
targetScope = 'subscription'

@description('Name of this installation, for example the board it is for. It is part of every name.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Azure region of everything but the bot registration, which is global.')
param location string

@description('How much of everything: dev sleeps when nobody writes and keeps little, prod answers at once and keeps copies.')
@allowed(['dev', 'prod'])
param stage string

@description('The name people see in Teams.')
@maxLength(42)
param displayName string = 'Votum'

@description('Tenants besides this one that members may write from, as ids with commas between; guests and 1:1 chats here need none.')
param tenants string = ''

@description('App id of the tab: a registration of its own, never the bot. Empty: there is no tab.')
param tabAppId string = ''

@description('Who gets the alarms and the warnings of the budget: an e-mail address, best of a group.')
param operatorEmail string

@description('What may be spent in a month before somebody is told, in the currency of the subscription. 0: no budget.')
@minValue(0)
param budgetAmount int

@description('The first day of the month the budget was first made in; a budget cannot be given another.')
param budgetStart string

var sizes = {
  dev: { storageSku: 'Standard_LRS', deletedDays: 7, locked: false, alwaysReady: 0, most: 40, logDays: 30, botSku: 'F0', probeSeconds: 900 }
  prod: { storageSku: 'Standard_ZRS', deletedDays: 90, locked: true, alwaysReady: 1, most: 40, logDays: 90, botSku: 'S1', probeSeconds: 300 }
}
var size = sizes[stage]
var tags = { 'azd-env-name': environmentName, application: 'votum', stage: stage }
// Names of storage accounts, web addresses and bots are shared with the whole world.
var token = uniqueString(subscription().id, environmentName, location)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-votum-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity-${token}'
  scope: group
  params: {
    name: 'id-votum-${token}'
    location: location
    tags: tags
  }
}

module insights 'modules/insights.bicep' = {
  name: 'insights-${token}'
  scope: group
  params: {
    name: 'votum-${token}'
    location: location
    tags: tags
    logDays: size.logDays
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage-${token}'
  scope: group
  params: {
    name: 'stvotum${token}'
    location: location
    tags: tags
    sku: size.storageSku
    deletedDays: size.deletedDays
    locked: size.locked
    workspaceId: insights.outputs.workspaceId
  }
}

module access 'modules/access.bicep' = {
  name: 'access-${token}'
  scope: group
  params: {
    accountName: storage.outputs.name
    principalId: identity.outputs.principalId
  }
}

module functionApp 'modules/functionApp.bicep' = {
  name: 'functionApp-${token}'
  scope: group
  params: {
    name: 'func-votum-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    tenants: tenants
    tabAppId: tabAppId
    accountName: storage.outputs.name
    packagesUrl: storage.outputs.packagesUrl
    insightsConnection: insights.outputs.connection
    alwaysReady: size.alwaysReady
    mostInstances: size.most
  }
  // The app reads its package and its queues as soon as it is there.
  dependsOn: [access]
}

module bot 'modules/bot.bicep' = {
  name: 'bot-${token}'
  scope: group
  params: {
    name: 'bot-votum-${token}'
    tags: tags
    sku: size.botSku
    displayName: displayName
    hostName: functionApp.outputs.hostName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    workspaceId: insights.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts-${token}'
  scope: group
  params: {
    name: 'votum-${token}'
    location: location
    tags: tags
    insightsId: insights.outputs.id
    hostName: functionApp.outputs.hostName
    operatorEmail: operatorEmail
    probeSeconds: size.probeSeconds
  }
}

module budget 'modules/budget.bicep' = if (budgetAmount > 0) {
  name: 'budget-${token}'
  scope: group
  params: {
    amount: budgetAmount
    start: budgetStart
    operatorEmail: operatorEmail
  }
}

// azd keeps these as the environment of its hooks; npm run package reads the first two.
output MicrosoftAppId string = identity.outputs.clientId
output VOTUM_DOMAIN string = functionApp.outputs.hostName
output AZURE_RESOURCE_GROUP string = group.name
output VOTUM_BOT_ID string = bot.outputs.id
output VOTUM_STORAGE_ACCOUNT string = storage.outputs.name
