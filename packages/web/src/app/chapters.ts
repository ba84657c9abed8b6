/** A page that stands in the navigation, by its route and the key of its name. */
interface NavPage {
  readonly to:
    | "/requests/{-$id}"
    | "/follow-up"
    | "/write"
    | "/sent"
    | "/people/{-$id}"
    | "/joined"
    | "/circles"
    | "/sources"
    | "/rules"
    | "/phrases";
  readonly label: string;
}

/** Pages that belong together: one entry in the head, a tab for each once one of them is open. */
export interface Chapter {
  readonly label: string;
  readonly pages: readonly [NavPage, ...NavPage[]];
}

export const chapters: readonly Chapter[] = [
  { label: "nav.requests", pages: [{ to: "/requests/{-$id}", label: "nav.requests" }] },
  { label: "nav.follow-up", pages: [{ to: "/follow-up", label: "nav.follow-up" }] },
  {
    label: "nav.write",
    pages: [
      { to: "/write", label: "nav.draft" },
      { to: "/sent", label: "nav.sent" },
    ],
  },
  {
    label: "nav.people",
    pages: [
      { to: "/people/{-$id}", label: "nav.people" },
      { to: "/circles", label: "nav.circles" },
      { to: "/joined", label: "people.joined" },
    ],
  },
  { label: "nav.sources", pages: [{ to: "/sources", label: "nav.sources" }] },
  {
    label: "nav.rules",
    pages: [
      { to: "/rules", label: "nav.rules" },
      { to: "/phrases", label: "nav.phrases" },
    ],
  },
];

/** Whether a path is one of a page's own, such as a person's under the people. */
export function isWithin(path: string, { to }: NavPage): boolean {
  const base = to.replace(/\/\{.*$/u, "");
  return path === base || path.startsWith(`${base}/`);
}
