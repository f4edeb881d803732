export const HELP = `npm start -- [options]
  --library PATH   use this library file instead of the usual one
  --web            open in a browser even where Electron could run
  --retry          try again to download Electron's runtime
In a browser only:
  --port N         the port to listen on; 0 for any free one
  --no-open        print the address, open nothing
  --help           show this`;

/** Reads the options of npm start; `error` says what is wrong with them. */
export function parseStart(args) {
  const options = { library: [], serve: [], web: false, retry: false, help: false, error: '' };
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? split(arg) : [arg]));
  while (rest.length > 0 && !options.error) take(rest, options);
  return options;
}

/** `--port=80` is `--port 80`. */
function split(arg) {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
}

function take(rest, options) {
  const name = rest.shift();
  if (name === '--web' || name === '--retry' || name === '--help') options[name.slice(2)] = true;
  else if (name === '--no-open') options.serve.push(name);
  else if (name === '--library') options.library.push(name, valueOf(rest, options, name));
  else if (name === '--port') options.serve.push(name, portOf(rest, options));
  else options.error = `There is no option ${name}.`;
  // A port, or no wish to have anything opened, is asked of the browser's host.
  if (options.serve.length > 0) options.web = true;
}

function valueOf(rest, options, name) {
  const value = rest.shift();
  if (!value || value.startsWith('--')) options.error = `${name} needs a value.`;
  return value;
}

function portOf(rest, options) {
  const value = valueOf(rest, options, '--port');
  if (!options.error && !(/^\d{1,5}$/.test(value) && Number(value) <= 65535))
    options.error = `--port needs a number from 0 to 65535, not ${value}.`;
  return value;
}
