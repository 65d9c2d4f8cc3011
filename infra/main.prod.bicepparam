// az deployment sub create --location swedencentral --template-file infra/main.bicep --parameters infra/main.prod.bicepparam
using './main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'votum-prod')
param location = readEnvironmentVariable('AZURE_LOCATION', 'swedencentral')
param stage = 'prod'
param tenants = readEnvironmentVariable('VOTUM_TENANTS', '')
param tabAppId = readEnvironmentVariable('VOTUM_TAB_APP_ID', '')
// Without a value of one's own it is refused, and says which is missing.
param operatorEmail = readEnvironmentVariable('VOTUM_OPERATOR_EMAIL')
param budgetAmount = int(readEnvironmentVariable('VOTUM_BUDGET_AMOUNT', '0'))
param budgetStart = readEnvironmentVariable('VOTUM_BUDGET_START', '2026-12-01')
