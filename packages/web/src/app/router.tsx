import type { QueryClient } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import type { Session } from "@entregent/app/schemas";
import { keys } from "../api/use-api.ts";
import { readRequestsSearch } from "../features/requests/requests-search.ts";
import { readSourcesSearch } from "../features/sources/sources-search.ts";
import { RequestsPage } from "../features/requests/requests-page.tsx";
import { PageTrouble, Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, errorComponent: PageTrouble, notFoundComponent: PageTrouble });

const routes = (queries: QueryClient) => {
  const isFirstRun = (): boolean => queries.getQueryData<Session>(keys.session)?.firstRun ?? false;
  const home = createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: isFirstRun() ? "/welcome" : "/requests/{-$id}", replace: true });
    },
  });
  const requests = createRoute({
    getParentRoute: () => root,
    path: "/requests/{-$id}",
    validateSearch: readRequestsSearch,
    component: RequestsPage,
  });
  const welcome = createRoute({
    getParentRoute: () => root,
    path: "/welcome",
    component: lazyRouteComponent(() => import("../features/welcome/welcome-page.tsx"), "WelcomePage"),
  });
  const followUp = createRoute({
    getParentRoute: () => root,
    path: "/follow-up",
    component: lazyRouteComponent(() => import("../features/follow-up/follow-up-page.tsx"), "FollowUpPage"),
  });
  const circles = createRoute({
    getParentRoute: () => root,
    path: "/circles",
    component: lazyRouteComponent(() => import("../features/circles/circles-page.tsx"), "CirclesPage"),
  });
  const write = createRoute({
    getParentRoute: () => root,
    path: "/write",
    component: lazyRouteComponent(() => import("../features/write/write-page.tsx"), "WritePage"),
  });
  const sent = createRoute({
    getParentRoute: () => root,
    path: "/sent",
    component: lazyRouteComponent(() => import("../features/sent/sent-page.tsx"), "SentPage"),
  });
  const people = createRoute({
    getParentRoute: () => root,
    path: "/people/{-$id}",
    validateSearch: (search): { query?: string } =>
      typeof search["query"] === "string" && search["query"] !== "" ? { query: search["query"].slice(0, 200) } : {},
    component: lazyRouteComponent(() => import("../features/people/people-page.tsx"), "PeoplePage"),
  });
  const joined = createRoute({
    getParentRoute: () => root,
    path: "/joined",
    component: lazyRouteComponent(() => import("../features/people/joined-page.tsx"), "JoinedPage"),
  });
  const sources = createRoute({
    getParentRoute: () => root,
    path: "/sources",
    validateSearch: readSourcesSearch,
    component: lazyRouteComponent(() => import("../features/sources/sources-page.tsx"), "SourcesPage"),
  });
  const archives = createRoute({
    getParentRoute: () => root,
    path: "/import",
    beforeLoad: () => {
      throw redirect({ to: "/sources", search: {}, replace: true });
    },
  });
  const settings = createRoute({
    getParentRoute: () => root,
    path: "/settings",
    component: lazyRouteComponent(() => import("../features/settings/settings-page.tsx"), "SettingsPage"),
  });
  const rules = createRoute({
    getParentRoute: () => root,
    path: "/rules",
    component: lazyRouteComponent(() => import("../features/rules/rules-page.tsx"), "RulesPage"),
  });
  const rulesEditor = createRoute({
    getParentRoute: () => root,
    path: "/rules/edit",
    component: lazyRouteComponent(() => import("../features/rules/editor-page.tsx"), "RulesEditorPage"),
  });
  const phrases = createRoute({
    getParentRoute: () => root,
    path: "/phrases",
    component: lazyRouteComponent(() => import("../features/phrases/phrases-page.tsx"), "PhrasesPage"),
  });
  const about = createRoute({
    getParentRoute: () => root,
    path: "/about",
    component: lazyRouteComponent(() => import("../features/about/about-page.tsx"), "AboutPage"),
  });
  return root.addChildren([
    home,
    requests,
    welcome,
    followUp,
    circles,
    write,
    sent,
    people,
    joined,
    sources,
    archives,
    settings,
    rules,
    rulesEditor,
    phrases,
    about,
  ]);
};

type PagesRouter = ReturnType<typeof createRouter<ReturnType<typeof routes>>>;

export function createPagesRouter(queries: QueryClient): PagesRouter {
  return createRouter({ routeTree: routes(queries), scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: PagesRouter;
  }
}
