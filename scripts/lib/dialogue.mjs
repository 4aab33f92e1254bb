import { createInterface } from 'node:readline';
import { ExpectedError } from './errors.mjs';

/**
 * Ask questions on the terminal, or of a file that is piped in.
 * @param {(dialogue: { ask: (question: string) => Promise<string>, say: (words: string) => void }) => Promise<void>} task
 */
export async function withDialogue(task) {
  const lines = createInterface({ input: process.stdin });
  const answers = lines[Symbol.asyncIterator]();
  try {
    await task({
      say: (words) => console.log(words),
      ask: async (question) => {
        process.stdout.write(question);
        const { value, done } = await answers.next();
        if (done) throw new ExpectedError('\nNo answer came, so nothing was written.');
        return value;
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'WrongInput')
      throw new ExpectedError(error.message);
    throw error;
  } finally {
    lines.close();
  }
}
