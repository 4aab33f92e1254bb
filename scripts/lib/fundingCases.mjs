import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { contentDirectory } from '../../src/data/environment.ts';
import { runFundingCases } from '../../src/domain/funding/cases.ts';
import { rulebookOf } from '../../src/domain/funding/rulebook.ts';
import { fundingSchema } from '../../src/schemas/funding.ts';
import { ExpectedError } from './errors.mjs';

/**
 * Run the funding cases of a CSV file and print those that do not agree.
 * @param {string | undefined} file Path as given on the command line.
 * @throws {ExpectedError} if there is no such file, or it is not a table of such cases.
 */
export async function runCasesOfFile(file) {
  if (!file) {
    throw new ExpectedError(
      'Name a file of cases. Write for example:\n' +
        'npm run funding:cases -- tests/fixtures/dfe-funding-scenarios.csv',
    );
  }
  // npm changes to the project's folder and keeps the reader's own in INIT_CWD.
  const path = [resolve(file), resolve(process.env.INIT_CWD ?? '', file)].find(existsSync);
  if (!path) throw new ExpectedError(`${file}: there is no such file.`);
  try {
    const report = runFundingCases(await readYears(), await readFile(path, 'utf8'));
    for (const message of report.messages) console.log(message);
    return report;
  } catch (error) {
    if (error instanceof SyntaxError) throw new ExpectedError(`${file}: ${error.message}`);
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
      throw new ExpectedError(`${file}: this is a folder. Name a file of cases.`);
    }
    throw error;
  }
}

/**
 * Read all files of funding rules. The same schema and the same rulebook serve the pages.
 * @throws {ExpectedError} naming the file and the field, if one of them cannot be read.
 */
export async function readYears() {
  const folder = join(contentDirectory(), 'funding');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(files.map((name) => readYear(folder, name)));
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function readYear(folder, name) {
  const { data, error } = fundingSchema.safeParse(
    parse(await readFile(join(folder, name), 'utf8')),
  );
  if (data) return { id: name.replace(/\.yaml$/, ''), data, rulebook: rulebookOf(data) };
  const problems = error.issues.map(
    ({ path, message }) => `funding/${name}: ${path.join('.')}: ${message}`,
  );
  throw new ExpectedError(problems.join('\n'));
}
