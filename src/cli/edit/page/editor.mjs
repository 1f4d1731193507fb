// Runs in the browser, with Decap's globals.
const { CMS, createClass, h } = globalThis;
const WAIT = 250;

/** The article as the server renders and sanitises it, a moment after the last key. */
const Preview = createClass({
  getInitialState: () => ({ html: '' }),
  componentDidMount() {
    this.ask();
  },
  componentDidUpdate(before) {
    if (before.entry !== this.props.entry) this.ask();
  },
  componentWillUnmount() {
    globalThis.clearTimeout(this.timer);
  },
  ask() {
    globalThis.clearTimeout(this.timer);
    this.timer = globalThis.setTimeout(async () => {
      const response = await globalThis.fetch('/preview', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.props.entry.get('data').toJS()),
      });
      if (response.ok) this.setState({ html: await response.text() });
    }, WAIT);
  },
  render() {
    return h('article', { dangerouslySetInnerHTML: { __html: this.state.html } });
  },
});

const style = await (await globalThis.fetch('/editor.css')).text();
CMS.registerPreviewStyle(style, { raw: true });
CMS.registerPreviewTemplate('articles', Preview);

// An article's folder is the year it speaks of.
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const data = entry.get('data');
    const day = data.get('as_of');
    return typeof day === 'string' ? data.set('year_folder', day.slice(0, 4)) : data;
  },
});

const config = await (await globalThis.fetch('/config.json')).json();
CMS.init({ config });
