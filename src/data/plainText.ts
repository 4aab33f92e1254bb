/**
 * Authors' text that needs no component: kept as text and rendered when its page is.
 *
 * A module for each MDX file is what costs most in a large site (see docs/adr/0006).
 */
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { Loader } from 'astro/loaders';
import { joinBase } from '../domain/addresses.ts';

/** Tell whether text needs MDX: it holds a tag, an expression, a picture or a module statement. */
export function needsMdx(text: string): boolean {
  return /[<{]|!\[/.test(text) || /^(import|export)\s/m.test(text);
}

/** Make a loader keep plain texts as text, so that no module is made of them. */
export function leavingPlainText(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        store: {
          ...context.store,
          set: ({ deferredRender, ...entry }) =>
            context.store.set(
              deferredRender && needsMdx(entry.body ?? '') ? { ...entry, deferredRender } : entry,
            ),
        },
      }),
  };
}

/** A heading in a text: its level, the id that links find it by, and its words. */
export interface TextHeading {
  depth: number;
  slug: string;
  text: string;
}

let processor: ReturnType<typeof createSatteriMarkdownProcessor> | undefined;

/** Render plain text as Astro renders Markdown; links inside the site get the base path. */
export async function renderPlainText(
  text: string,
  base: string,
): Promise<{ html: string; headings: TextHeading[] }> {
  processor ??= createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    hastPlugins: [
      {
        name: 'base-path',
        element: {
          filter: ['a'],
          visit(link, context) {
            const { href } = link.properties;
            if (typeof href === 'string') context.setProperty(link, 'href', joinBase(base, href));
          },
        },
      },
    ],
  });
  const { code, metadata } = await (await processor).render(text);
  return { html: code, headings: metadata.headings };
}
