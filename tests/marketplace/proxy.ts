import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface ProxyOptions {
  /** Port on 127.0.0.1 that served hosts are tunnelled to. */
  targetPort: number;
  isServed(host: string): boolean;
  /** Called for each request that was refused. `path` is known for plain HTTP only. */
  onRefused(host: string, path?: string): void;
}

/**
 * A forward proxy on 127.0.0.1 that reaches one local server and nothing else: CONNECT to port 443 of a served host is
 * tunnelled, plain HTTP to a served host is sent to HTTPS, the rest gets 403.
 */
export async function startProxy(options: ProxyOptions): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '', 'http://invalid');
    if (url && options.isServed(url.hostname)) {
      response.writeHead(301, { location: `https://${url.hostname}${url.pathname}${url.search}` }).end();
      return;
    }
    options.onRefused(url?.hostname ?? '', url?.pathname);
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => keep(open, socket));
  server.on('connect', (request, client: Socket, head) => {
    client.on('error', () => client.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !options.isServed(host)) {
      options.onRefused(host);
      client.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    const upstream = connect(options.targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    keep(open, upstream);
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  return { port: await listen(server), close: () => closeAll(server, open) };
}

/** Starts listening on a free port of 127.0.0.1 and tells which. */
export function listen(server: Pick<Server, 'listen' | 'address' | 'once'>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

function keep(open: Set<Socket>, socket: Socket): void {
  open.add(socket);
  socket.on('close', () => open.delete(socket));
}

function closeAll(server: Server, open: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of open) socket.destroy();
  });
}
