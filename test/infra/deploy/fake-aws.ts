import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOnLoopback } from '../../../simulator/services/loopback-server';

/** What an account has; a stack is its status and its outputs. */
export interface FakeAccount {
  readonly stacks?: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>;
  readonly secret?: string;
  /** Whether the credentials may see nothing. */
  readonly isClosed?: boolean;
}

/** AWS on this machine, as far as deploying asks it before it does anything. */
export interface FakeAws {
  readonly endpoint: string;
  /** The actions that were asked for, as 'DescribeStacks CDKToolkit'. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const queryError = (code: string, message: string): Answer => ({
  status: 400,
  body: `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

const result = (action: string, content: string): Answer => ({
  status: 200,
  body: `<${action}Response><${action}Result>${content}</${action}Result></${action}Response>`,
});

const outputXml = ([key, value]: readonly [string, string]) =>
  `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`;

function answerTo(action: string, subject: string, account: FakeAccount): Answer {
  const { stacks = {}, secret, isClosed = false } = account;
  if (isClosed) return queryError('AccessDenied', 'Not for you');
  switch (action) {
    case 'GetCallerIdentity':
      return result(action, '<Account>123456789012</Account>');
    case 'DescribeStacks': {
      const [status, outputs] = stacks[subject] ?? [];
      if (!status || !outputs)
        return queryError('ValidationError', `Stack with id ${subject} does not exist`);
      const told = Object.entries(outputs).map(outputXml).join('');
      return result(
        action,
        `<Stacks><member><StackStatus>${status}</StackStatus><Outputs>${told}</Outputs></member></Stacks>`,
      );
    }
    case 'GetSecretValue':
      return secret === undefined
        ? { status: 400, body: '{"__type":"ResourceNotFoundException","message":"No such secret"}' }
        : { status: 200, body: JSON.stringify({ SecretString: secret }) };
    default:
      return queryError('AccessDenied', `${action} is not for tests`);
  }
}

/** Opens an AWS that knows one account. */
export async function openFakeAws(account: FakeAccount): Promise<FakeAws> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const target = String(request.headers['x-amz-target'] ?? '').split('.')[1];
      const query = new URLSearchParams(body);
      const action = target ?? query.get('Action') ?? '';
      const subject = query.get('StackName') ?? '';
      asked.push(`${action} ${subject}`.trim());
      const answer = answerTo(action, subject, account);
      const type = target ? 'application/x-amz-json-1.1' : 'text/xml';
      response.writeHead(answer.status, { 'content-type': type }).end(answer.body);
    });
  });
  return { ...(await listenOnLoopback(server)), asked };
}
