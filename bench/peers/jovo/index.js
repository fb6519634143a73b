// The same skill as bench/peers/usual-sample in Jovo, whose database plugin reads before a turn and saves after it.
const { App, BaseComponent, Component } = require('@jovotech/framework');
const { AlexaPlatform } = require('@jovotech/platform-alexa');
const { DynamoDb } = require('@jovotech/db-dynamodb');
const { Lambda } = require('@jovotech/server-lambda');

class Welcome extends BaseComponent {
  LAUNCH() {
    const visits = (this.$user.data.visits ?? 0) + 1;
    this.$user.data.visits = visits;
    return this.$send({
      message: `Welcome back. Visits: ${visits}.`,
      reprompt: 'Shall we?',
      listen: true,
    });
  }
}
Component({ name: 'Welcome', global: true })(Welcome);

const app = new App({
  logging: { request: false, response: false },
  components: [Welcome],
  plugins: [
    new AlexaPlatform(),
    new DynamoDb({
      table: { name: process.env.TABLE_NAME, primaryKeyColumn: 'id', createTableOnInit: false },
    }),
  ],
});

let started;

exports.handler = async (event, context) => {
  started ??= app.initialize();
  await started;
  return new Promise((resolve, reject) => {
    const lambda = new Lambda(event, context, (error, answer) =>
      error ? reject(error) : resolve(answer),
    );
    app.handle(lambda).catch(reject);
  });
};
