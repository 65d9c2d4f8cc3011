// The app itself, on Flex Consumption: any number of instances at once, none of which keeps anything.
param name string
param location string
param tags object
param identityId string
param identityClientId string
param tenantId string
param tenants string
param tabAppId string
param accountName string

@description('Address of the blob container the app is deployed to.')
param packagesUrl string
param insightsConnection string

@description('Instances kept awake for HTTP. 0: the first message after a quiet hour waits for a cold start.')
param alwaysReady int

@description('The most instances at once.')
param mostInstances int

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  // By this tag azd finds what it deploys to.
  tags: union(tags, { 'azd-service-name': 'votum' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Teams calls from addresses that change; who may call is decided by the token (bot/).
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
    functionAppConfig: {
      runtime: { name: 'node', version: '22' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: mostInstances
        alwaysReady: alwaysReady == 0 ? [] : [{ name: 'http', instanceCount: alwaysReady }]
      }
    }
  }

  // What functions/settings.ts reads, and what the host needs to reach the storage account as the identity.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      MicrosoftAppId: identityClientId
      MicrosoftAppTenantId: tenantId
      VOTUM_TENANTS: tenants
      VOTUM_TAB_APP_ID: tabAppId
      AzureWebJobsStorage__accountName: accountName
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identityClientId
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
      // The exporter measures itself for its maker; nobody here has asked for that.
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
    }
  }

  // Deployment by a person's or a pipeline's own identity, never by a password of the site.
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noScmPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output hostName string = app.properties.defaultHostName
