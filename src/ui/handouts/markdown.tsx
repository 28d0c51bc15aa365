// Parsed Markdown as elements of the page, never as HTML: headings, paragraphs, lists, tables, and what stands within a line.

import type { Token, Tokens } from 'marked';

/** Blocks of a text. What the guide does not use is not drawn. */
export const Blocks = ({ tokens }: { readonly tokens: readonly Token[] }) => (
  <>
    {tokens.map((token) => (
      <Block key={token.raw} token={token} />
    ))}
  </>
);

function Block({ token }: { readonly token: Token }) {
  switch (token.type) {
    case 'heading':
      return (
        <h3>
          <Line tokens={token.tokens} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Line tokens={token.tokens} />
        </p>
      );
    case 'text':
      return <Line tokens={'tokens' in token && token.tokens ? token.tokens : [token]} />;
    case 'list':
      return <List list={token as Tokens.List} />;
    case 'table':
      return <Table table={token as Tokens.Table} />;
    default:
      return null;
  }
}

function List({ list }: { readonly list: Tokens.List }) {
  const items = list.items.map((item) => (
    <li key={item.raw}>
      <Blocks tokens={item.tokens} />
    </li>
  ));
  return list.ordered ? <ol class="numbered">{items}</ol> : <ul class="dashed">{items}</ul>;
}

const Table = ({ table }: { readonly table: Tokens.Table }) => (
  <table class="timings">
    <thead>
      <tr>
        {table.header.map((cell) => (
          <th key={cell.text} scope="col">
            <Line tokens={cell.tokens} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row) => (
        <tr key={row.map(({ text }) => text).join(' ')}>
          {row.map((cell, i) =>
            i === 0 ? (
              <th key={cell.text} scope="row">
                <Line tokens={cell.tokens} />
              </th>
            ) : (
              <td key={cell.text}>
                <Line tokens={cell.tokens} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

function Line({ tokens = [] }: { readonly tokens?: readonly Token[] | undefined }) {
  return (
    <>
      {tokens.map((token) => {
        const key = token.raw;
        if (token.type === 'strong')
          return (
            <b key={key}>
              <Line tokens={token.tokens} />
            </b>
          );
        if (token.type === 'em')
          return (
            <em key={key}>
              <Line tokens={token.tokens} />
            </em>
          );
        if (token.type === 'codespan') return <code key={key}>{token.text}</code>;
        return 'text' in token ? token.text : null;
      })}
    </>
  );
}
