import { useState } from 'preact/hooks';
import { cut, nameIn, nameOf, say } from '../../lib/lang';
import { TypeDot } from '../../parts/icons';
import { type SideProps } from './props';

const listShown = 200;

/** The same nodes as a list, so that all of it can be reached without a pointer. */
export function NodeList({ net, selected, actions }: Pick<SideProps, 'net' | 'selected' | 'actions'>) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const nodes = [...net.nodes.values()].filter(
    (node) =>
      wanted === '' ||
      [node.name, node.nameHant, node.nameEn].some((name) => name?.toLowerCase().includes(wanted)),
  );
  const chosen = new Set(selected.map(({ id }) => id));
  return (
    <details class="panel">
      <summary>
        {say('list')} <span class="n">{net.nodes.size}</span>
      </summary>
      <label class="field">
        {say('search_graph')}
        <input type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <ul class="node-list">
        {nodes.slice(0, listShown).map((node) => (
          <li key={node.id}>
            <button
              type="button"
              aria-pressed={chosen.has(node.id)}
              onClick={(event) =>
                actions.select(node.id, event.shiftKey || (selected.length === 1 && event.altKey))
              }
            >
              <TypeDot type={node.type} /> {cut(nameIn(node), 40)}
            </button>
            {selected.length > 0 && !chosen.has(node.id) && (
              <button
                type="button"
                aria-label={`${say('select_second')}: ${nameOf(node)}`}
                title={say('select_second')}
                onClick={() => actions.select(node.id, true)}
              >
                +
              </button>
            )}
          </li>
        ))}
      </ul>
      {nodes.length > listShown && <p class="faint">{say('and_more', { n: nodes.length - listShown })}</p>}
    </details>
  );
}
