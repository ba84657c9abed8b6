import type { SettingsPatch } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { apiIn, keys, useApi, useSession } from "../../api/use-api.ts";
import { Segments } from "../../shared/controls.tsx";
import { Page } from "../../shared/page.tsx";
import { toasts } from "../../shared/toasts.tsx";
import { useTeller } from "../../shared/use-teller.ts";
import { useWords, wordsOf } from "../../words/index.tsx";
import { Erase } from "./erase.tsx";
import { Forgotten } from "./forgotten.tsx";
import "./settings.css";

export function SettingsPage(): React.JSX.Element {
  const { say } = useWords();
  const { data: session } = useSession();
  const change = useChangeSettings();
  const id = useId();
  const [name, setName] = useState(session?.settings.name ?? "");
  if (!session) return <></>;
  const { language, theme, register } = session.settings;
  const keepName = (): void => {
    const next = name.trim() === "" ? null : name.trim();
    if (next !== session.settings.name) void change({ name: next });
  };
  return (
    <Page title={say("settings.title")}>
      <div className="settings">
        <section className="row">
          <h2>{say("settings.language")}</h2>
          <div className="row-body">
            <Segments
              label={say("settings.language")}
              value={language ?? "auto"}
              choices={[
                { value: "auto", label: say("settings.language.auto") },
                { value: "fr", label: "Français" },
                { value: "en", label: "English" },
              ]}
              onChange={(chosen) => void change({ language: chosen === "auto" ? null : chosen })}
            />
          </div>
        </section>
        <section className="row">
          <h2>{say("settings.theme")}</h2>
          <div className="row-body">
            <Segments
              label={say("settings.theme")}
              value={theme}
              choices={(["system", "light", "dark"] as const).map((value) => ({
                value,
                label: say(`settings.theme.${value}`),
              }))}
              onChange={(chosen) => void change({ theme: chosen })}
            />
          </div>
        </section>
        <section className="row">
          <h2>{say("form.address")}</h2>
          <div className="row-body">
            <Segments
              label={say("form.address")}
              value={register}
              choices={(["formal", "familiar"] as const).map((value) => ({
                value,
                label: say(`form.address.${value}`),
              }))}
              onChange={(chosen) => void change({ register: chosen })}
            />
            <p className="field-hint">{say("form.address.hint")}</p>
          </div>
        </section>
        <section className="row">
          <h2>{say("settings.name")}</h2>
          <div className="row-body">
            <input
              className="text-input"
              value={name}
              maxLength={200}
              placeholder={session.owner.name ?? ""}
              aria-label={say("settings.name")}
              aria-describedby={id}
              autoComplete="name"
              onChange={(event) => setName(event.target.value)}
              onBlur={keepName}
              onKeyDown={(event) => event.key === "Enter" && keepName()}
            />
            <p className="field-hint" id={id}>
              {say("settings.name.hint")}
            </p>
          </div>
        </section>
        <section className="row">
          <h2>{say("settings.export")}</h2>
          <div className="row-body">
            <p>{say("settings.export.text")}</p>
            <p>
              <a className="button" href="/api/export" download>
                {say("settings.export.button")}
              </a>
            </p>
          </div>
        </section>
        <section className="row">
          <h2>{say("settings.forgotten")}</h2>
          <div className="row-body">
            <Forgotten />
          </div>
        </section>
        <section className="row">
          <h2>{say("settings.erase")}</h2>
          <div className="row-body">
            <Erase />
          </div>
        </section>
        <p className="row settings-about">
          <Link to="/about">{say("nav.about")}</Link>
        </p>
      </div>
    </Page>
  );
}

/** Keeps a setting, and says so in the language that now holds. */
function useChangeSettings(): (patch: SettingsPatch) => Promise<void> {
  const tell = useTeller();
  const api = useApi();
  const { language } = useWords();
  const queries = useQueryClient();
  return async (patch) => {
    try {
      const settings = await api.changeSettings(patch);
      queries.setQueryData(keys.session, await apiIn(language).session());
      toasts.add({ title: wordsOf(settings.language ?? language).say("settings.saved"), timeout: 2500 });
    } catch (error) {
      tell.trouble(error);
    }
  };
}
