// @ts-check
/**
 * Pages that only `npm run dev` shows: the drafts, every component, and what authors may use.
 * @returns {import('astro').AstroIntegration}
 */
export default function previewRoutes() {
  return {
    name: 'preview-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const route = (/** @type {string} */ pattern, /** @type {string} */ file) =>
          injectRoute({ pattern, entrypoint: new URL(file, import.meta.url), prerender: true });
        // The tests look at the components as they are built.
        if (command === 'dev' || process.env.WITH_COMPONENTS) {
          route('/dev/components/[...folder]', './components.astro');
        }
        if (command !== 'dev') return;
        route('/dev/drafts', './drafts.astro');
        route('/dev/content-components', './contentComponents.astro');
        // Behind the page of its collection, which finds complete drafts by itself.
        route('/[collection]/[id]', './incompleteDraft.astro');
      },
    },
  };
}
