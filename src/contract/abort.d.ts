/** What of the platform's cancellation the contract uses: Node and browsers both have it, and this part knows neither. */
interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', heard: () => void): void;
}

declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
