import type { GuideFrame, GuideId, GuideWords } from "../guide.ts";

export const frame: GuideFrame = {
  group: { networks: "Networks", mail: "Mail", contacts: "Contacts", calendars: "Calendars" },
  standing: {
    real: "Read as real files look.",
    likely: "Nobody could show us a real file: we read what is likely, and say what we could not.",
    gone: "It can no longer be had. What you kept from before can still be read.",
  },
  requests: {
    "with-notes": "Holds requests with their notes",
    "without-notes": "Holds requests, never with a note",
    "by-mail": "Holds no requests: they come in its mails",
    notices: "Holds the mails that tell of requests, from every network",
    none: "Holds no requests: it helps to know who asks",
  },
  wait: {
    "at-once": "At once",
    minutes: "Within minutes",
    hours: "Within hours, sometimes days",
    days: "Within a day or more",
    never: "Not to be had any more",
  },
  told: { nobody: "Nobody else is told." },
  sure: {
    own: "the maker’s own text or code",
    others: "other people’s texts or programs",
    known: "general knowledge, not looked up",
  },
};

export const guides: Readonly<Record<GuideId, GuideWords>> = {
  linkedin: {
    name: "LinkedIn archive",
    steps: [
      "On a computer, at linkedin.com, open your photo’s menu, then “Settings & Privacy”.",
      "Choose “Data privacy”, then “Get a copy of your data”.",
      "Tick Connections, Invitations and Messages for a mail within minutes; or ask for the larger archive, which comes within a day or two.",
      "LinkedIn writes to you when it is ready. The link works for three days.",
      "Download the ZIP and drop it here as it is. You need not open it.",
    ],
    holds:
      "Your contacts and the day you connected, requests received and sent with their notes, who wrote to whom and when, your own profile.",
    lacks:
      "Mostly recent and waiting requests: older ones that were answered are often missing. Never whether a request was answered, nor the sender’s headline.",
    caution: "It cannot be asked for in the mobile app.",
  },
  facebook: {
    name: "Facebook archive",
    steps: [
      "At facebook.com open your photo’s menu, then “Settings & privacy”, “Settings”, and “Accounts Centre”.",
      "Choose “Your information and permissions”, then “Download your information” (it may be called “Export your information”).",
      "Take some of your information: “Friends and followers” and “Messages”.",
      "Download to your device, all dates, and choose the format JSON: HTML is preset.",
      "When Facebook says it is ready, download the ZIPs within four days and drop them here one by one.",
    ],
    holds:
      "Friends, requests that wait, requests sent and declined, with name and second; conversations, and messages of people who are not friends.",
    lacks: "Never a note, a link or a number with a request: two people of one name cannot be told apart.",
    caution: "Encrypted chats come as a ZIP of their own.",
  },
  instagram: {
    name: "Instagram archive",
    steps: [
      "In the app or at instagram.com open “Settings”, then “Accounts Centre”.",
      "Choose “Your information and permissions”, then “Download your information” (it may be called “Export your information”).",
      "Take some of your information: “Followers and following” and “Messages”.",
      "Download to your device, all dates, and choose the format JSON: HTML is preset.",
      "When Instagram says it is ready, download the ZIP within four days and drop it here.",
    ],
    holds: "Requests that wait and those you sent lately, followers and people you follow, who wrote when.",
    lacks: "Never a note. Only private accounts get requests. Accounts that are gone have no name any more.",
  },
  x: {
    name: "X archive",
    steps: [
      "At x.com open “More”, then “Settings and privacy” and “Your account”.",
      "Choose “Download an archive of your data” and confirm with your password.",
      "Ask for the archive. X tells you when it is ready, after a day or more.",
      "Download the ZIP and drop it here as it is.",
    ],
    holds: "Private messages and when they came; followers and people followed, as numbers.",
    lacks:
      "Follow requests are not in it at all: they come only in X’s mails. Names are known only of those you mentioned in a post.",
    caution: "Archives of the form before 2019 are not read.",
  },
  mastodon: {
    name: "Mastodon files",
    steps: [
      "On your server’s site open “Preferences”, then “Import and export”.",
      "Download the CSV files of accounts you follow and of your lists: they come at once.",
      "You may also ask for the archive, once a week; your server writes when it is ready.",
      "Drop the files here.",
    ],
    holds: "People you follow and your lists; with the archive, your own profile.",
    lacks:
      "No follow requests and no followers. Requests come in your server’s mails, or by connecting the account. GoToSocial, Pixelfed and others offer similar files.",
  },
  xing: {
    name: "Xing contacts",
    steps: [
      "Open a contact’s page at xing.com and save it as a vCard, where the page offers that.",
      "Do so for the people who matter: there is no export of all contacts since 2014.",
      "Put the files into one folder and drop the folder here.",
      "Requests are found in Xing’s mails: read your mailbox too.",
    ],
    holds: "Name, company, position and address of each saved contact.",
    lacks: "No requests, no notes, no dates. Xing’s interface for programs was closed on 1 April 2019.",
    caution: "Whether every contact’s page still offers a vCard could not be checked.",
  },
  viadeo: {
    name: "Viadeo contacts",
    steps: [
      "Viadeo gives no files any more. Look for what you saved in its time: vCards (.vcf) or a table for Outlook (.csv).",
      "Drop those files here.",
      "Its old requests may still be in your mail: read that mailbox too.",
    ],
    holds: "Name, company and position of the contacts you once exported.",
    lacks: "No requests, no notes. No real file of Viadeo’s was found: its tables are read as Outlook’s.",
  },
  bluesky: {
    name: "Bluesky answers",
    steps: [
      "On Bluesky a follow asks nobody, so there is no request to fetch.",
      "If a program of yours saved answers of Bluesky’s interface (followers, conversations) as JSON files, drop them here.",
    ],
    holds: "Followers as people; chats that wait to be let in, as messages.",
    lacks: "The file that “Export my data” gives (.car) is not read: it holds what you wrote, not who follows you.",
  },
  xmpp: {
    name: "XMPP stanzas",
    steps: [
      "In your XMPP program open the XML console (in Gajim: Accounts, Advanced).",
      "Sign in anew: your server tells again of every request that waits.",
      "Save what the console shows as a text file and drop it here.",
    ],
    holds: "Requests that wait with their note, requests sent, your contact list.",
    lacks: "Usually no date: servers seldom add one.",
  },
  gmail: {
    name: "Gmail, through Google Takeout",
    steps: [
      "Open takeout.google.com and choose “Deselect all”.",
      "Tick “Mail” only. “All Mail data included” lets you take just some labels.",
      "Choose “Next step”, then “Create export”. Google writes when it is ready.",
      "Download the ZIP within a week and drop it here as it is, however large.",
    ],
    holds: "Every network’s notices with the notes they quote, and who wrote to whom and when.",
    lacks: "What you deleted. A notice does not tell what became of a request.",
    caution: "Only headers of your letters are read; the words stay unread unless you allow it.",
  },
  thunderbird: {
    name: "Thunderbird",
    steps: [
      "In Thunderbird open “Help”, then “Troubleshooting Information”, and open the profile folder.",
      "Close Thunderbird.",
      "In the folder Mail or ImapMail take the file named after your mailbox folder, without an ending (Inbox, say).",
      "Drop it here. For a single mail, “Save As” is enough.",
    ],
    holds: "Every network’s notices with the notes they quote, and who wrote to whom and when.",
    lacks: "Mails that Thunderbird left on the server: switch on “keep messages on this computer” first.",
  },
  "apple-mail": {
    name: "Apple Mail",
    steps: [
      "In Mail select a mailbox in the side bar.",
      "Choose “Mailbox”, then “Export Mailbox”.",
      "Drop the .mbox folder here. A single mail can be dragged out to the desktop and dropped here.",
    ],
    holds: "Every network’s notices with the notes they quote, and who wrote to whom and when.",
    lacks: "Mailboxes you did not export: each is its own.",
  },
  "outlook-mail": {
    name: "Outlook mail",
    steps: [
      "Outlook’s own exports (.pst, .olm, .msg) are not read, so go through Thunderbird, which is free.",
      "In Thunderbird add your account and sign in with Microsoft. Nothing leaves Outlook.",
      "Wait until the mails have come, then follow the steps for Thunderbird.",
      "For single mails, save or drag them out of Outlook as .eml files and drop them here.",
    ],
    holds: "Every network’s notices with the notes they quote, and who wrote to whom and when.",
    lacks: "Archives in .pst files, unless you bring them back into the mailbox first.",
  },
  maildir: {
    name: "Maildir, of a mail server of one’s own",
    steps: [
      "Take the Maildir folder: it holds cur, new and tmp. A packed mailbox (.mbox.gz) or a list’s archive is good too.",
      "Drop the folder or file here.",
    ],
    holds: "Every network’s notices with the notes they quote, and who wrote to whom and when.",
    lacks: "Nothing that the folder has.",
  },
  "google-contacts": {
    name: "Google contacts",
    steps: [
      "Open contacts.google.com on a computer and choose “Export”.",
      "Take “Google CSV” or “vCard”: both are read.",
      "Drop the file here.",
    ],
    holds: "Names, also former and other ones, addresses, companies, labels, your notes on people.",
    lacks: "When you met.",
  },
  "apple-contacts": {
    name: "Apple contacts",
    steps: [
      "On a Mac open Contacts, select all, and choose “File”, “Export”, “Export vCard”.",
      "Or at icloud.com open Contacts, select all, and export a vCard.",
      "Drop the .vcf file here.",
    ],
    holds: "Names, also maiden names, addresses, companies, groups, profiles on networks, your notes.",
    lacks: "When you met.",
  },
  "outlook-contacts": {
    name: "Outlook contacts",
    steps: [
      "At outlook.com open “People”, “Manage contacts”, “Export contacts”.",
      "Or in classic Outlook: “File”, “Open & Export”, “Import/Export”, “Export to a file”, “Comma Separated Values”, the Contacts folder.",
      "Drop the .csv file here, in whatever language its columns are named: English, German and French are known.",
    ],
    holds: "Names, addresses, companies, positions, your notes.",
    lacks: "When you met. Groups.",
  },
  "nextcloud-contacts": {
    name: "Nextcloud contacts",
    steps: [
      "In Nextcloud open Contacts, then its settings at the lower left.",
      "In the menu beside your address book choose “Download”.",
      "Drop the .vcf file here.",
    ],
    holds: "Names, addresses, companies, groups, profiles on networks, your notes.",
    lacks: "When you met.",
  },
  "google-calendar": {
    name: "Google calendar",
    steps: [
      "Open calendar.google.com on a computer, then “Settings” and “Import & export”.",
      "Choose “Export”: a ZIP with a file for each calendar comes.",
      "Drop the ZIP here.",
    ],
    holds: "Whom you met, when, and who invited.",
    lacks: "Events without other people are left out, and so are rooms and what was cancelled.",
  },
  "apple-calendar": {
    name: "Apple calendar",
    steps: [
      "On a Mac open Calendar and select one in the side bar.",
      "Choose “File”, “Export”, “Export”.",
      "Drop the .ics file here.",
    ],
    holds: "Whom you met, when, and who invited.",
    lacks: "Events without other people are left out, and so are rooms and what was cancelled.",
  },
  "outlook-calendar": {
    name: "Outlook calendar",
    steps: [
      "In classic Outlook open the calendar, then “File” and “Save Calendar”.",
      "Choose the whole calendar with full details.",
      "Drop the .ics file here.",
    ],
    holds: "Whom you met, when, and who invited.",
    lacks: "Events without other people are left out, and so are rooms and what was cancelled.",
    caution:
      "Outlook on the web can only publish a link, which shows your calendar to whoever has it: we advise against it.",
  },
  "nextcloud-calendar": {
    name: "Nextcloud calendar",
    steps: [
      "In Nextcloud open Calendar.",
      "In the menu beside a calendar, or its edit window, choose “Export”.",
      "Drop the .ics file here.",
    ],
    holds: "Whom you met, when, and who invited.",
    lacks: "Events without other people are left out, and so are rooms and what was cancelled.",
  },
};
