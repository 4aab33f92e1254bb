/** Words that lead to an address: root-relative without the base path, or a full one. */
export interface Link {
  label: string;
  to: string;
}
