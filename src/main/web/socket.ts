import type { RawData, WebSocket } from 'ws';
import { decodeFrame, encodeFrame } from '#contract/frames';
import type { Transport } from '#contract/transport';

/** The transport of one page over its websocket. What is no frame closes it: our page never sends such a thing. */
export function socketTransport(socket: WebSocket): Transport {
  return {
    send(message) {
      if (socket.readyState === socket.OPEN) socket.send(encodeFrame(message));
    },
    onMessage(receive) {
      const hear = (data: RawData, isBinary: boolean) => {
        const message = isBinary ? undefined : decodeFrame(String(data as Buffer));
        if (message === undefined) socket.close(1007, 'messages are frames of JSON');
        else receive(message);
      };
      socket.on('message', hear);
      return () => void socket.off('message', hear);
    },
  };
}

/** Asks for a sign of life every `interval` ms, and drops a socket that gave none since the last time. */
export function watchHeartbeat(socket: WebSocket, interval: number): void {
  let alive = true;
  socket.on('pong', () => (alive = true));
  const timer = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, interval);
  socket.once('close', () => clearInterval(timer));
}
