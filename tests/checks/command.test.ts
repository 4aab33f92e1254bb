import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('src/content', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function check(args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/checks/cli.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root, ...env },
  });
  return { status, stdout, stderr };
}

function break_(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  writeFileSync(join(root, path), text.replace(from, to));
}

describe('the content check as a command', { timeout: 30_000 }, () => {
  it('finds no error in the content of the site', () => {
    const { status, stdout, stderr } = check();
    expect(stdout).toMatch(/(^|\n)\d+ notes? in \d+ content files\n$/);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Checking the content in .*\n$/);
  });
  it('prints nothing but an array as JSON, with paths from the content folder', () => {
    break_('cohorts/olp-npqel-spring-2020.yaml', 'programme: olp-npqel', 'programme: olp-npqle');
    const { status, stdout } = check(['--format', 'json']);
    expect(status).toBe(1);
    expect(
      JSON.parse(stdout).filter(({ severity }: { severity: string }) => severity === 'error'),
    ).toMatchObject([
      {
        code: 'reference/missing',
        file: 'cohorts/olp-npqel-spring-2020.yaml',
        line: 1,
        column: 12,
        field: 'programme',
      },
    ]);
  });
  it('prints only what is grave enough, and counts all', () => {
    const { stdout } = check(['--severity=error']);
    expect(stdout).toMatch(/^Reading age: .*\n\n\d+ notes? in \d+ content files\n$/);
  });
  it('speaks to GitHub and writes SARIF', () => {
    break_('cohorts/olp-npqel-spring-2020.yaml', 'programme: olp-npqel', 'programme: olp-npqle');
    expect(check(['--format=github']).stdout).toMatch(
      /^::error file=.*olp-npqel-spring-2020\.yaml,line=1,col=12/m,
    );
    expect(JSON.parse(check(['--format=sarif']).stdout).version).toBe('2.1.0');
  });
  it('says that a content folder is not there', () => {
    const { status, stdout } = check(['--format', 'json'], { CONTENT_DIR: join(root, 'nowhere') });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'file/missing-folder', file: '' }]);
  });
  it('takes the day from BUILD_DATE', () => {
    break_('guides/for-schools.mdx', 'audience:', 'reviewBy: 2030-01-01\naudience:');
    const due = (day: string) => check([], { BUILD_DATE: day }).stdout.includes('fact/review-due');
    expect([due('2030-01-01'), due('2030-01-02')]).toEqual([false, true]);
  });
  it('does not guess what it was asked', () => {
    const { status, stdout, stderr } = check(['--fromat', 'json']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--fromat json');
  });
});
