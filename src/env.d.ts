declare namespace App {
  interface Locals {
    /** The site, for components in authors' text; `AuthorsText` puts it there. */
    site: import('./domain/model.ts').Site;
  }
}
