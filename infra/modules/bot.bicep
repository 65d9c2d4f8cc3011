// How Teams finds the app. Azure adds Web Chat and Direct Line by itself, where a caller chooses who he says he is;
// azure.yaml takes them away again after each deployment, and the app takes nothing but msteams anyway.
param name string
param tags object
param sku string
param displayName string
param hostName string
param identityId string
param identityClientId string
param tenantId string
param workspaceId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenantId
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
    isStreamingSupported: false
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}

// Which requests came through, and how they ended; not what they said.
resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'votum'
  scope: bot
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'BotRequest', enabled: true }]
  }
}

output id string = bot.id
