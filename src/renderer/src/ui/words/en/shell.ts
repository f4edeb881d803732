export const shell = {
  loading: 'Loading',
  menu: 'Menu',
  lost: {
    gone: {
      title: 'The connection to Dateline is lost. Connecting again…',
      help: (port: string) =>
        `What you change now is kept in this window and saved as soon as there is a connection. If Dateline was closed, start it with --port ${port}.`,
    },
    'locked-out': {
      title: 'Dateline was started again.',
      help: () =>
        'Open the address that it has printed, in this browser. This window then goes on by itself, and saves what you have changed in it.',
    },
  },
  crash: 'This window has stopped working',
  crashHelp: 'Everything you have seen saved is saved. Load the window again to go on.',
  reload: 'Load again',
  light: 'Light',
  dark: 'Dark',
};
