import type { Messages } from "@entregent/engine";

export const words: Readonly<Record<"en" | "fr", Messages>> = {
  en: {
    "panel.note": "The note",
    "panel.how":
      "Select a note on a page, then choose “Read this note with Entregent” from the menu. Or paste it here.",
    "panel.found": "What it says",
    "panel.missing": "What it leaves open",
    "panel.local": "Read on this machine. Nothing was sent, nothing was added to the page.",
  },
  fr: {
    "panel.note": "Le mot",
    "panel.how":
      "Sélectionnez un mot sur une page, puis choisissez « Lire ce mot avec Entregent » dans le menu. Ou collez-le ici.",
    "panel.found": "Ce qu’il dit",
    "panel.missing": "Ce qu’il laisse ouvert",
    "panel.local": "Lu sur cette machine. Rien n’a été envoyé, rien n’a été ajouté à la page.",
  },
};
