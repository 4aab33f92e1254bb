/** Problems as annotations of GitHub Actions. */
import type { Problem, Severity } from '../problem.ts';
import { pageOf } from '../problems.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One workflow command a line, escaped by GitHub's rules.
 *
 * @param folder Path of the content root in the repository; annotations need paths from there.
 */
export function reportGithub(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ code, severity, file, line, column, endColumn, message, fix }) => {
      const properties = { file: `${folder}${file}`, line, col: column, endColumn, title: code };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${commands[severity]} ${written.join(',')}::${escapeData(`${message} ${fix} (${pageOf(code)})`)}`;
    })
    .join('\n');
}
