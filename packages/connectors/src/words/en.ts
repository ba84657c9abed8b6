/** What went wrong while a source was read, and the next step, by `problem.<code>`. `{file}` and `{line}` say where. */
export const en: Readonly<Record<string, string>> = {
  "problem.source/not-recognised":
    "We do not know what {file} is. Give us the ZIP as the network sent it, a vCard or CSV of contacts, a calendar or a mailbox; Sources says how to get each.",
  "problem.source/empty":
    "{file} holds no files that tell of people. Choose the export itself: the ZIP, or the folder it was unpacked into.",
  "problem.source/other-network":
    "You said {expected}, but {file} looks like {looksLike}. We have read it as {looksLike}; if that is not what you meant, undo this import and choose the other file.",
  "problem.source/file-not-recognised": "{file} was left out: it is no file of people that we know.",
  "problem.source/more-not-recognised":
    "{count, plural, one {# more file was} other {# more files were}} left out of {file}: nothing in them that we know.",
  "problem.source/too-many-files":
    "{file} holds more than {limit, number} files; those after them were not read. Give us the parts one by one.",
  "problem.source/too-deep": "The folders in {file} are nested too deep; what lies deeper was not read.",
  "problem.source/looks-like-spreadsheet":
    "{file} is a workbook. Open it, save the sheet as CSV (UTF-8), and give us that file.",
  "problem.source/looks-like-document":
    "{file} is a document to be read by people. Ask the network for its data export instead, and give us the ZIP.",
  "problem.source/looks-like-image": "{file} is a picture. Give us the network's export, or paste the request's text.",
  "problem.source/looks-like-whatsapp":
    "{file} looks like a WhatsApp chat, which we do not read. It holds no requests to connect.",
  "problem.source/looks-like-telegram":
    "{file} looks like a Telegram export, which we do not read. It holds no requests to connect.",
  "problem.source/looks-like-tiktok": "{file} looks like a TikTok export, which we do not read.",
  "problem.source/looks-like-snapchat": "{file} looks like a Snapchat export, which we do not read.",
  "problem.source/looks-like-slack":
    "{file} looks like a Slack export, which we do not read. It holds no requests to connect.",
  "problem.source/looks-like-discord": "{file} looks like a Discord export, which we do not read.",
  "problem.source/looks-like-takeout":
    "{file} is a Google Takeout without mail, contacts or calendars. Ask Takeout for Mail, Contacts or Calendar.",
  "problem.source/looks-like-html":
    "{file} is an export made for looking at in a browser. Ask the network for the same export as JSON.",
  "problem.source/looks-like-web-page":
    "{file} is a web page. Ask the network for its data export, and give us the ZIP.",
  "problem.file/not-found": "{file} is not there. Check the name and the folder.",
  "problem.file/no-permission": "We may not read {file}. Change its permissions, or copy it to a folder of your own.",
  "problem.file/not-a-file": "{file} is neither a file nor a folder.",
  "problem.file/empty": "{file} is empty. Download it again.",
  "problem.file/unreadable":
    "{file} could not be read to its end. Copy or download it again, then import it once more: nothing is doubled.",
  "problem.file/too-many-open": "Too many files are open on this machine. Close some programs and import {file} again.",
  "problem.disk/full":
    "The disk is full, so {file} could not be unpacked. Make room and import it again: nothing is doubled.",
  "problem.zip/not-a-zip":
    "{file} is called .zip but is none. If it came by mail or was renamed, download it again from the network.",
  "problem.zip/empty": "{file} is an empty ZIP. Ask the network for the export again, with the categories you want.",
  "problem.zip/truncated": "{file} breaks off: the download did not finish. Download it again.",
  "problem.zip/damaged":
    "{file} is damaged; what came before the damage was read. Download it again and import it once more: nothing is doubled.",
  "problem.zip/encrypted": "{file} is locked with a password. Unpack it with your ZIP program and give us the folder.",
  "problem.zip/unknown-method":
    "{file} is packed in a way we do not read. Unpack it with your ZIP program and give us the folder.",
  "problem.zip/unsafe-path":
    "An entry of {file} (number {entry}) leads out of the archive. It was left out; no real export has such entries.",
  "problem.zip/duplicate-entry": "{file} stands in the archive twice, with different content. The first one was read.",
  "problem.zip/overlapping": "{file} shares its bytes with another entry, which no real export does. It was left out.",
  "problem.zip/bomb":
    "{file} would unpack to {ratio, number} times its size, which no real export does. It was left out.",
  "problem.zip/wrong-size":
    "{file} is not as long as the archive says. What could be read was read. Download it again.",
  "problem.zip/too-large": "{file} is larger than we unpack. Unpack it with your ZIP program and give us the folder.",
  "problem.zip/too-deep": "{file} is a ZIP in a ZIP in a ZIP, deeper than we follow. Unpack it and give us the folder.",
  "problem.gzip/damaged":
    "{file} is a packed file that is damaged or breaks off. What came before was read; fetch or pack it again for the rest.",
  "problem.tar/damaged": "{file} is damaged. Download it again, or unpack it and give us the folder.",
  "problem.text/bad-bytes":
    "From line {line} on, {file} holds bytes that are no letters; they show as �. If names look wrong, download the export again.",
  "problem.csv/no-header":
    "{file} has no line with the names of its columns that we know. If a spreadsheet saved it again, take the file as the network sent it.",
  "problem.csv/unclosed-quote":
    "In {file}, a quotation mark opened on line {line} is never closed. That line was read as it stands; check it if it matters.",
  "problem.csv/row-too-long": "Line {line} of {file} is too long to be a person's. It was left out.",
  "problem.json/damaged": "{file} breaks off or is damaged; what came before was read. Download the export again.",
  "problem.json/too-large": "{file} holds one entry too large to be real. It was left out.",
  "problem.date/unclear":
    "The date on line {line} of {file} cannot be told for sure, so it was left out. If a spreadsheet saved this file again, take it as the network sent it.",
  "problem.vcard/unfinished":
    "The card on line {line} of {file} has no end; what it says was read. Export the contacts again if somebody is missing.",
  "problem.calendar/unfinished":
    "The event on line {line} of {file} has no end and was left out. Export the calendar again.",
  "problem.x/no-requests":
    "X puts no follow requests into its archive: {file} gives people and messages only. Requests come from its mails.",
  "problem.linkedin/hidden-connections":
    "{count, plural, one {# connection has} other {# connections have}} closed or hidden the account: {file} gives only the date.",
  "problem.linkedin/nameless-invitations":
    "{count, plural, one {# invitation gives} other {# invitations give}} neither name nor profile: the account is gone. See {file}.",
  "problem.linkedin/unknown-direction":
    "Line {line} of {file} does not say whether you sent this invitation or got it. It was left out; tell us your name in Settings, then import again.",
  "problem.linkedin/no-connections":
    "This archive has no connections, so nothing tells which invitations were accepted: all show as waiting. Ask LinkedIn for Connections too, and import that as well.",
  "problem.mail/owner-unknown":
    "{count, plural, one {# mail} other {# mails}} between people left out: nothing in {file} tells which address is yours. Add your addresses in Settings, then import it again.",
  "problem.mail/too-long":
    "The mail at line {line} of {file} is too long to be read whole. What could be read was read.",
  "problem.xmpp/broken-off":
    "{file}, line {line}: a stanza begins here and never ends. What stands after it was not read; save the log again.",
};
