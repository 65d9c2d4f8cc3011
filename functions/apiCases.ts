import { app } from '@azure/functions';
import { myCases } from '../workflows/myCases';
import { answerCaller } from './api/answerCaller';
import { casesReply } from './api/casesReply';
import { theApp } from './compose';

// Where no tab is registered there is nothing to call.
const { tab, deps } = theApp;
if (tab !== null)
  app.http('api-cases', {
    methods: ['GET'],
    authLevel: 'anonymous',
    route: 'api/my/cases',
    handler: (request, context) =>
      answerCaller('api-cases', tab, request, context, async (identity) =>
        casesReply(await myCases(deps, { identity })),
      ),
  });
