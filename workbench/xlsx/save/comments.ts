import { strToU8 } from 'fflate';
import type { Comment, Message } from '../../host/document/comments';
import { newId } from '../../host/document/comments';
import { toA1 } from '../../host/grid/address';
import { escapeXml } from './escape';
import { addToWorkbook, declare, relate, type Files } from './packageFiles';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATIONS = 'http://schemas.microsoft.com/office/2017/10/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Who said something in a workbook, each once. */
class Persons {
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
function threadsPart(comments: readonly Comment[], persons: Persons): string {
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

/** Comments with their replies, and who made them. */
export function addThreads(
  files: Files,
  sheets: readonly { comments: readonly Comment[] }[],
): void {
  if (sheets.every(({ comments }) => comments.length === 0)) return;
  const persons = new Persons();
  sheets.forEach(({ comments }, index) => {
    if (comments.length === 0) return;
    const part = `threadedComments/threadedComment${index + 1}.xml`;
    files[`xl/${part}`] = strToU8(threadsPart(comments, persons));
    relate(files, index + 1, `${RELATIONS}/threadedComment`, `../${part}`);
    declare(files, part, 'application/vnd.ms-excel.threadedcomments+xml');
  });
  const part = 'persons/person.xml';
  files[`xl/${part}`] = strToU8(persons.part());
  addToWorkbook(files, 'rIdPersons', `${RELATIONS}/person`, part);
  declare(files, part, 'application/vnd.ms-excel.person+xml');
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
