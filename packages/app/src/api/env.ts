import type { SpokenLanguage } from "@entregent/engine";
import type { Context } from "hono";
import type { Speaker } from "../present/speaker.ts";

/** What travels with each request to the API. */
export interface ApiEnv {
  Variables: { speaker: Speaker };
}

export type ApiContext = Context<ApiEnv>;

/**
 * The language to answer in: `?lang=` first, then what the browser accepts, else English.
 * Quality values are honoured; a language we do not speak is passed over.
 */
export function wantedLanguage(query: string | undefined, acceptLanguage: string | undefined): SpokenLanguage {
  const asked = spoken(query ?? "");
  if (asked) return asked;
  const accepted = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...options] = part.trim().split(";");
      const quality = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean);
      return { language: spoken(tag), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((one) => one.language !== null && one.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return accepted[0]?.language ?? "en";
}

function spoken(tag: string): SpokenLanguage | null {
  const language = tag.trim().slice(0, 2).toLowerCase();
  return language === "fr" || language === "en" ? language : null;
}
