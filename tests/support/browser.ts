import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { serveDirectory } from '../../scripts/lib/server.mjs';
import { builtFolder } from './builtSite.ts';

export interface PageOptions extends Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion'
> {
  /** Problems that this test expects, such as the 404 it asks for. */
  expectedProblems?: RegExp[];
}

/** The site in a browser, for the tests of one file. */
export interface SiteInBrowser {
  /** Address of the site, with its trailing slash. */
  readonly url: string;
  /** Open a page with fresh storage. `goto('/providers/')` is relative to the site. */
  newPage(options?: PageOptions): Promise<Page>;
}

/**
 * Serve the built site and start a browser for the tests of this file. Call it at the top.
 *
 * A test fails if one of its pages broke the content security policy, logged an error, threw
 * one, or asked another host for anything.
 */
export function useSite(folder: string = builtFolder): SiteInBrowser {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDirectory>>;
  const contexts: BrowserContext[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDirectory({ root: folder })]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(problems.splice(0), 'problems that the browser reported').toEqual([]);
  });

  return {
    get url() {
      return server.url;
    },
    async newPage({ expectedProblems = [], ...options } = {}) {
      const context = await browser.newContext({ ...options, baseURL: server.url });
      contexts.push(context);
      watchForProblems(context, server.url, (problem) => {
        if (!expectedProblems.some((expected) => expected.test(problem))) problems.push(problem);
      });
      return context.newPage();
    },
  };
}

/** Report what no page of the site may do. Violations of its policy are console errors too. */
export function watchForProblems(
  context: BrowserContext,
  siteUrl: string,
  report: (problem: string) => void,
): void {
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()}`);
  });
  context.on('weberror', (webError) => report(`page error: ${webError.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(siteUrl).origin) {
      report(`request to another host: ${request.url()}`);
    }
  });
}
