import type { Session } from "@entregent/app/schemas";
import { type QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useWords, type Language } from "../words/index.tsx";
import { type Api, createApi } from "./client.ts";

const apis: Readonly<Record<Language, Api>> = { en: createApi("en"), fr: createApi("fr") };

/** The API in the page's language. */
export const useApi = (): Api => apis[useWords().language];

export const apiIn = (language: Language): Api => apis[language];

/** Keys of what was asked; the language is part of each whose answer has words in it. */
export const keys = {
  session: ["session"] as const,
  requests: ["requests"] as const,
  request: ["request"] as const,
  reply: ["reply"] as const,
  circles: ["circles"] as const,
  followUp: ["follow-up"] as const,
  forgotten: ["forgotten"] as const,
  imports: ["imports"] as const,
  guides: ["guides"] as const,
  accounts: ["accounts"] as const,
  kindsOfAccount: ["kinds-of-account"] as const,
  persons: ["persons"] as const,
  person: ["person"] as const,
  rules: ["rules"] as const,
  phrases: ["phrases"] as const,
  joins: ["joins"] as const,
  there: ["there"] as const,
};

export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: keys.session, queryFn: () => apis.en.session() });
}

/** Has everything asked again. What is being asked right now began before the change, so its answer is not waited for. */
export async function refreshAll(queries: QueryClient): Promise<void> {
  await queries.cancelQueries();
  await queries.invalidateQueries();
}
