import { app } from '@azure/functions';

// Alive or not, and no more: anyone may ask.
app.http('health', {
  methods: ['GET'],
  authLevel: 'anonymous',
  route: 'api/health',
  handler: () => ({ status: 200, jsonBody: { status: 'alive' } }),
});
