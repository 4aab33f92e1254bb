/** The content check as a command: `node src/checks/cli.ts [--format terminal|json|github|sarif] [--reading-age]`. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkTree } from './checkContent.ts';
import type { Problem, Severity } from './problem.ts';
import { loadDocuments } from './prose/documents.ts';
import { type RawFile, readRawFiles } from './reading/rawFiles.ts';
import { makeProblem } from './report.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportReadingAges } from './reporters/readingAges.ts';
import { reportSarif } from './reporters/sarif.ts';
import { reportTerminal, summarise } from './reporters/terminal.ts';
import { listReadingAges, type ReadingAge } from './rules/readingAge.ts';
import { readTree } from './tree.ts';

const FORMATS = ['terminal', 'json', 'github', 'sarif'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const { env } = process;
const contentDirectory = env['CONTENT_DIR'] || 'src/content';
const folder = relative(process.cwd(), resolve(contentDirectory)).split(sep).join('/');
const prefix = folder === '' ? '' : `${folder}/`;
const { format, severity, listsAges, unknown } = readArguments(process.argv.slice(2));

if (unknown === undefined) {
  console.error(`Checking the content in ${contentDirectory} ...`);
  const { problems, files, ages } = check();
  if (format === 'terminal') console.log(`${reportReadingAges(ages, listsAges)}\n`);
  print(problems, files);
  process.exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;
} else {
  console.error(
    `The check does not know "${unknown}". Write for example: npm run check -- ` +
      `--format ${FORMATS.join('|')} --severity ${SEVERITIES.join('|')}`,
  );
  process.exitCode = 2;
}

/** Read `--format <name>` and `--severity <least severity to print>`. */
function readArguments(args: readonly string[]) {
  const options = {
    format: 'terminal',
    severity: 'note',
    listsAges: args.includes('--reading-age'),
    unknown: undefined as string | undefined,
  };
  const words = args
    .filter((argument) => argument !== '--reading-age')
    .flatMap((argument) => argument.split('='));
  for (let index = 0; index < words.length; index += 2) {
    const [name = '', value = ''] = words.slice(index);
    if (name === '--format' && FORMATS.includes(value)) options.format = value;
    else if (name === '--severity' && (SEVERITIES as string[]).includes(value))
      options.severity = value;
    else options.unknown = `${name} ${value}`.trim();
  }
  return options;
}

function check(): { problems: Problem[]; files: RawFile[]; ages: ReadingAge[] } {
  let files: RawFile[];
  try {
    files = readRawFiles(resolve(contentDirectory));
  } catch {
    const place = { line: 1, column: 1, endColumn: 1 };
    const missing = makeProblem('file/missing-folder', '', place, {
      message: `The content folder ${contentDirectory} is not there, or cannot be opened.`,
      fix: 'Name a folder that exists: CONTENT_DIR=src/content',
    });
    return { problems: [missing], files: [], ages: [] };
  }
  const documents = loadDocuments(
    new URL('./data/documents.json', import.meta.url),
    resolve(env['DOCUMENTS_DIR'] || 'documents'),
  );
  const tree = readTree(files);
  const problems = checkTree(tree, {
    today: today(),
    documents,
    publicFiles: listPublicFiles(),
  });
  return { problems, files, ages: listReadingAges(tree) };
}

/** The day of the check: `BUILD_DATE`, or today in London. */
function today(): string {
  const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
  return /^\d{4}-\d{2}-\d{2}$/.test(env['BUILD_DATE'] ?? '')
    ? String(env['BUILD_DATE'])
    : london.format(new Date());
}

/** Addresses of the files that the site copies as they are. */
function listPublicFiles(): Set<string> {
  if (!existsSync('public')) return new Set();
  const entries = readdirSync('public', { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(
        (entry) =>
          `/${relative('public', join(entry.parentPath, entry.name)).split(sep).join('/')}`,
      ),
  );
}

function print(problems: readonly Problem[], files: readonly RawFile[]): void {
  const least = SEVERITIES.indexOf(severity as Severity);
  const shown = problems.filter((problem) => SEVERITIES.indexOf(problem.severity) <= least);
  if (format === 'json') console.log(reportJson(shown));
  else if (format === 'sarif') console.log(reportSarif(shown, prefix));
  else if (format === 'github') console.log(reportGithub(shown, prefix));
  else {
    const bytes = new Map(files.map((file) => [file.path, file.bytes]));
    const textOf = (path: string) => {
      const found = bytes.get(path);
      return found && new TextDecoder().decode(found);
    };
    const color = Boolean(process.stdout.isTTY) && !env['NO_COLOR'];
    const report = reportTerminal(shown, { folder: prefix, textOf, color });
    if (report) console.log(`${report}\n`);
    console.log(summarise(problems, files.length));
  }
}
