/** An error whose message alone tells the person what to do: no stack trace is shown for it. */
export class ExpectedError extends Error {
  /** @override */
  name = 'ExpectedError';
}
