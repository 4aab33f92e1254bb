import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { problemCodes } from '../problems.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportSarif } from './sarif.ts';
import { reportTerminal, summarise } from './terminal.ts';

const problem: Problem = {
  code: 'content/choice',
  severity: 'error',
  file: 'cohorts/autumn, 2026.yaml',
  line: 3,
  column: 11,
  endColumn: 14,
  field: 'delivery',
  message: '"delivery" is "F2F": 100% wrong,\nindeed.',
  fix: 'Write face-to-face.',
};
const text = 'programme: x\ntitle: Autumn\ndelivery: F2F\n';

describe('the report in the terminal', () => {
  const options = { folder: 'src/content/', textOf: () => text, color: false };

  it('shows the place, the line with the words underlined, what to write and where to read more', () => {
    expect(reportTerminal([{ ...problem, message: 'Wrong.' }], options)).toBe(
      `error src/content/cohorts/autumn, 2026.yaml:3:11 content/choice
  Wrong.
  2 | title: Autumn
  3 | delivery: F2F
    |           ^^^
  Write face-to-face.
  docs/editing/problems/content-choice.md`,
    );
  });
  it('has colours only where they are wanted', () => {
    expect(reportTerminal([problem], options)).not.toContain('\u001b');
    expect(reportTerminal([problem], { ...options, color: true })).toContain('\u001b[31m');
  });
  it('cuts a very long line down to the words in question', () => {
    const long = { ...problem, line: 1, column: 5000, endColumn: 6000 };
    const report = reportTerminal([long], { ...options, textOf: () => 'x'.repeat(10_000) });
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(130);
  });
  it('does without the line if the file cannot be shown', () => {
    expect(
      reportTerminal([problem], { ...options, textOf: () => undefined }).split('\n'),
    ).toHaveLength(5);
  });
  it('ends with the numbers', () => {
    expect(summarise([problem, { ...problem, severity: 'note' }], 12)).toBe(
      '1 error and 1 note in 12 content files',
    );
  });
});

describe('the report as JSON', () => {
  it('is an array of problems with exactly the promised fields', () => {
    const { endColumn: _, ...promised } = problem;
    expect(JSON.parse(reportJson([problem]))).toEqual([promised]);
    expect(Object.keys(JSON.parse(reportJson([problem]))[0])).toEqual([
      'code',
      'severity',
      'file',
      'line',
      'column',
      'field',
      'message',
      'fix',
    ]);
  });
  it('is an empty array if all is well', () => {
    expect(reportJson([])).toBe('[]');
  });
});

describe('the report for GitHub', () => {
  it('is one escaped command a line', () => {
    expect(reportGithub([problem], 'src/content/')).toBe(
      '::error file=src/content/cohorts/autumn%2C 2026.yaml,line=3,col=11,endColumn=14,title=content/choice' +
        '::"delivery" is "F2F": 100%25 wrong,%0Aindeed. Write face-to-face. (docs/editing/problems/content-choice.md)',
    );
  });
  it('calls a note a notice', () => {
    expect(reportGithub([{ ...problem, severity: 'note' }], '')).toMatch(/^::notice /);
  });
});

describe('the report as SARIF 2.1.0', () => {
  const log = JSON.parse(reportSarif([problem], 'src/content/'));

  it('has what the format asks of a log', () => {
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: expect.any(String) } } }],
    });
    expect(log.$schema).toMatch(/^https:.*sarif.*2\.1\.0/);
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
  });
  it('has every kind of problem as a rule, each once', () => {
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(problemCodes);
    for (const rule of rules) {
      expect(rule.shortDescription.text.length).toBeGreaterThan(0);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    }
  });
  it('has each problem as a result that points to its rule and place', () => {
    const [result] = log.runs[0].results;
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result).toMatchObject({
      ruleId: 'content/choice',
      level: 'error',
      message: { text: expect.any(String) },
    });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'src/content/cohorts/autumn,%202026.yaml' },
      region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 14 },
    });
  });
});
