import http from 'node:http';
import net from 'node:net';

/** A request as it goes over the wire; an activity is written as JSON, a text as it is. */
export interface Request {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: object | string;
  /** Sent in parts, without a length. */
  chunked?: boolean;
}

export interface Answer {
  status: number;
  body: string;
}

/** Sends one to a host and waits for the whole answer. */
export function send(
  url: string,
  { method = 'POST', path = '/api/messages', ...rest }: Request,
): Promise<Answer> {
  const { headers = {}, body = '', chunked = false } = rest;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = chunked ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      new URL(path, url),
      { method, agent: false, headers: { 'content-type': 'application/json', ...length, ...headers } },
      (response) => {
        let answer = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => {
            answer += part;
          })
          .on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
      },
    );
    request.on('error', reject);
    if (!chunked) {
      request.end(text);
      return;
    }
    for (let at = 0; at < text.length; at += 16_384) request.write(text.slice(at, at + 16_384));
    request.end();
  });
}

/** Sends bytes as they are, and gives the first line of what came back: for requests that no client would make. */
export function sendRaw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').setTimeout(2_000, () => socket.destroy());
    socket.on('data', (part: string) => {
      answer += part;
    });
    socket.on('error', reject).on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}
