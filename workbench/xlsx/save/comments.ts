import type { Comment, Message } from '../../host/document/comments';
import { newId } from '../../host/document/comments';
import { toA1 } from '../../host/grid/address';
import { escapeXml } from './escapeXml';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Who said something in a workbook, each once. */
export class Persons {
  private readonly ids = new Map<string, string>();

  idOf(author: string): string {
    const id = this.ids.get(author) ?? newId();
    this.ids.set(author, id);
    return id;
  }

  part(): string {
    const persons = [...this.ids].map(([author, id]) => {
      const name = escapeXml(author);
      return `<person displayName="${name}" id="${id}" userId="${name}" providerId="None"/>`;
    });
    return `${HEAD}<personList xmlns="${NAMESPACE}">${persons.join('')}</personList>`;
  }
}

/** The threads of a sheet as Excel keeps them since 2019. */
export function threadsPart(comments: readonly Comment[], persons: Persons): string {
  const threads = comments.flatMap((comment) => {
    const ref = toA1(comment.area);
    const element = (said: Message, more: string) => {
      const date = said.date ? ` dT="${said.date.toISOString().replace(/\dZ$/, '')}"` : '';
      return `<threadedComment ref="${ref}"${date} personId="${persons.idOf(said.author)}" id="${said.id}"${more}><text>${escapeXml(said.content)}</text></threadedComment>`;
    };
    return [
      element(comment, comment.resolved ? ' done="1"' : ''),
      ...comment.replies.map((reply) => element(reply, ` parentId="${comment.id}"`)),
    ];
  });
  return `${HEAD}<ThreadedComments xmlns="${NAMESPACE}">${threads.join('')}</ThreadedComments>`;
}

/** By this author Excel finds the thread of which a note is what older programs show. */
export const threadAuthor = ({ id }: Comment): string => `tc=${id}`;

/** What programs show that know no threads. */
export function legacyText({ content, replies }: Comment): string {
  const said = [
    `Commento:\n    ${content}`,
    ...replies.map((each) => `Risposta:\n    ${each.content}`),
  ];
  return `[Commento in thread]\n\n${said.join('\n')}`;
}
