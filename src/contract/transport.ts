/** All that a host must give: a way to send a message and a way to hear one. Messages are plain JSON values. */
export interface Transport {
  send(message: unknown): void;
  /** Calls back for each message that arrives; returns a function that stops it. */
  onMessage(receive: (message: unknown) => void): () => void;
}
