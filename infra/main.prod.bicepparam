// az deployment sub create --location swedencentral --template-file infra/main.bicep --parameters infra/main.prod.bicepparam
using './main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'votum-prod')
param location = readEnvironmentVariable('AZURE_LOCATION', 'swedencentral')
param stage = 'prod'
