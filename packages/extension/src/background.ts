import { selectionKey } from "./selection.ts";

/**
 * Works on one explicit gesture: text selected, menu entry chosen. The browser itself hands over the selected text, so no
 * script ever runs in a page and no permission for any page is asked.
 */
chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({ id: "read-note", title: chrome.i18n.getMessage("menu"), contexts: ["selection"] });
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
});

chrome.contextMenus.onClicked.addListener((info, tab) => {
  // The panel may only be opened within the gesture, so before anything is awaited.
  if (tab) void chrome.sidePanel.open({ windowId: tab.windowId });
  void chrome.storage.session.set({ [selectionKey]: info.selectionText ?? "" });
});
