/** Problems as SARIF 2.1.0, the format that code hosts and editors read. */
import type { Problem } from '../problem.ts';
import { pageOf, problemCodes, problemKinds } from '../problems.ts';

/**
 * A log with one run: every kind of problem as a rule, every problem as a result.
 *
 * @param folder Path of the content root in the repository.
 */
export function reportSarif(problems: readonly Problem[], folder: string): string {
  const rules = problemCodes.map((code) => ({
    id: code,
    shortDescription: { text: problemKinds[code].title },
    fullDescription: { text: problemKinds[code].explanation },
    help: { text: `${problemKinds[code].explanation} See ${pageOf(code)}.` },
    defaultConfiguration: { level: problemKinds[code].severity },
  }));
  const results = problems.map(
    ({ code, severity, file, line, column, endColumn, message, fix }) => ({
      ruleId: code,
      ruleIndex: problemCodes.indexOf(code),
      level: severity,
      message: { text: `${message} ${fix}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(`${folder}${file}`) },
            region: { startLine: line, startColumn: column, endLine: line, endColumn },
          },
        },
      ],
    }),
  );
  const driver = {
    name: 'Prospectus content check',
    informationUri: 'https://prospectus.example/',
    rules,
  };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
}
