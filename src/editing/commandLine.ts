/** Flags of `npm run new` and `npm run rollover`. */
import { WrongInput } from './wrongInput.ts';

/** Words and flags of a command line. */
export interface CommandLine {
  words: string[];
  flags: Record<string, string>;
}

/**
 * Read `cohort --id x --programme=y` into words and flags. `--draft` and the like stand for true.
 *
 * @throws {WrongInput} if a flag is given twice.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const flags: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    const next = args[index + 1];
    const takesNext = value === undefined && next !== undefined && !next.startsWith('--');
    if (name in flags) throw new WrongInput(`--${name} is given twice: keep one.`);
    flags[name] = value ?? (takesNext ? next : 'true');
    if (takesNext) index += 1;
  }
  return { words, flags };
}
