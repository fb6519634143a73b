// A skill in the usual way: ask-sdk with its DynamoDB adapter, which brings version 2 of the AWS SDK. A launch reads how
// often this runner was here, counts on, saves, and answers.
const { getRequestType, SkillBuilders } = require('ask-sdk');
const aws = require('aws-sdk');

// Version 2 does not read the variable by itself.
aws.config.update({ dynamodb: { endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB } });

const launch = {
  canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'LaunchRequest',
  async handle({ attributesManager, responseBuilder }) {
    const { visits = 0 } = await attributesManager.getPersistentAttributes();
    attributesManager.setPersistentAttributes({ visits: visits + 1 });
    await attributesManager.savePersistentAttributes();
    return responseBuilder
      .speak(`Welcome back. Visits: ${visits + 1}.`)
      .reprompt('Shall we?')
      .getResponse();
  },
};

const skill = SkillBuilders.standard()
  .addRequestHandlers(launch)
  .withTableName(process.env.TABLE_NAME)
  .create();

exports.handler = (event, context) => skill.invoke(event, context);
