import { newId, type Comment, type Message } from '../document/comments';
import { EventType } from '../events';
import { cellCount, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { eventMethods } from './eventMethods';
import { requireAllowed } from './guard';
import { rangeType } from './refs';

/** Who comments by the add-in: a role, no person. */
const AUTHOR = 'Utente';

/** The sheet of a collection of comments; `undefined` for the workbook's. */
type Scope = string | undefined;

interface Placed {
  readonly sheetId: string;
  readonly comment: Comment;
}

interface ReplyTarget {
  readonly comment: string;
  readonly id: string;
}

function placed(scope: Scope, model: HostModel): Placed[] {
  const sheets = model.sheets.all().map((each) => each.getSheetId());
  return sheets
    .filter((sheetId) => scope === undefined || sheetId === scope)
    .flatMap((sheetId) =>
      model.document
        .sheet(sheetId)
        .comments.all()
        .map((comment) => ({ sheetId, comment })),
    );
}

/** The comment with an id; ItemNotFound when it was deleted. */
function commentOf(id: string, model: HostModel, scope?: Scope): Placed {
  const found = placed(scope, model).find(({ comment }) => comment.id === id);
  if (!found) throw excelError('ItemNotFound', 'the comment was deleted');
  return found;
}

/** `workbook.comments` and `worksheet.comments`. */
export const commentsType: ObjectType<Scope> = objectType({
  name: 'CommentCollection',
  items: (scope, model) => placed(scope, model).map(({ comment }) => commentType.ref(comment.id)),
  item: (scope, key, model) =>
    commentType.ref(commentOf(arg.text(key, 'commentId'), model, scope).comment.id),
  methods: {
    Add: (scope, [cell, content, contentType], model) => {
      const area = oneCell(cell, scope, model);
      requireAllowed(model, area.sheetId, 'allowEditObjects');
      const { sheetId, row, column } = area;
      const { comments } = model.document.sheet(sheetId);
      if (comments.at(row, column))
        throw excelError('InvalidArgument', 'the cell has a comment already');
      const said = message(content, contentType, 'Comment');
      const where = { row, column, rows: 1, columns: 1 };
      comments.add({ ...said, area: where, resolved: false, replies: [] });
      tell(EventType.commentAdded, sheetId, said.id, [], model);
      return commentType.ref(said.id);
    },
    GetCount: (scope, _args, model) => placed(scope, model).length,
    GetItemAt: (scope, [index], model) => {
      const found = placed(scope, model)[arg.integer(index, 'index')];
      if (!found) throw excelError('InvalidArgument', 'index');
      return commentType.ref(found.comment.id);
    },
    GetItemByCell: (scope, [cell], model) => {
      const { sheetId, row, column } = oneCell(cell, scope, model);
      const found = model.document.sheet(sheetId).comments.at(row, column);
      if (!found) throw excelError('ItemNotFound', 'the cell has no comment');
      return commentType.ref(found.id);
    },
    GetItemByReplyId: (scope, [given], model) => {
      const id = arg.text(given, 'replyId');
      const found = placed(scope, model).find(({ comment }) =>
        comment.replies.some((each) => each.id === id),
      );
      if (!found) throw excelError('ItemNotFound', 'no such reply');
      return commentType.ref(found.comment.id);
    },
    GetItemOrNullObject: (scope, [id], model) =>
      placed(scope, model).some(({ comment }) => comment.id === id)
        ? commentType.ref(String(id))
        : NULL_OBJECT,
    ...eventMethods('AddedEvent', 'ChangedEvent', 'DeletedEvent'),
  },
});

function oneCell(given: unknown, scope: Scope, model: HostModel): CellArea {
  const area = arg.area(given, scope ?? model.sheets.active().getSheetId(), model);
  if (cellCount(area) !== 1) throw excelError('InvalidArgument', 'a comment is of one cell');
  if (scope !== undefined && area.sheetId !== scope)
    throw excelError('InvalidArgument', 'a cell of another worksheet');
  return area;
}

function message(content: unknown, contentType: unknown, of: string): Message {
  const type = arg.oneOf(contentType ?? 'Plain', ['Plain', 'Mention'] as const, 'contentType');
  if (type === 'Mention' || typeof content === 'object')
    throw notImplemented(`${of} that mentions people`);
  return { id: newId(), content: filled(content), author: AUTHOR, date: new Date() };
}

function filled(content: unknown): string {
  const given = arg.text(content, 'content');
  if (given === '') throw excelError('InvalidArgument', 'a comment without words');
  return given;
}

function tell(
  event: number,
  sheetId: string,
  commentId: string,
  replyIds: string[],
  model: HostModel,
  changeType?: string,
): void {
  model.events.raise(event, sheetId, {
    commentDetails: [{ commentId, replyIds }],
    source: 'Local',
    ...(changeType && { changeType }),
  });
}

function tellChanged(type: string, { sheetId, comment }: Placed, model: HostModel, reply?: string) {
  tell(EventType.commentChanged, sheetId, comment.id, reply ? [reply] : [], model, type);
}

/** What comments and replies have in common. */
const shared = <T>(messageOf: (target: T, model: HostModel) => Message) => ({
  Id: (target: T, model: HostModel) => messageOf(target, model).id,
  Content: (target: T, model: HostModel) => messageOf(target, model).content,
  ContentType: () => 'Plain',
  AuthorName: (target: T, model: HostModel) => messageOf(target, model).author,
  AuthorEmail: () => '',
  CreationDate: (target: T, model: HostModel) =>
    messageOf(target, model).date?.toISOString() ?? null,
  RichContent: (target: T, model: HostModel) => messageOf(target, model).content,
  Mentions: () => [],
});

/** `Excel.Comment`, by its id. */
const commentType: ObjectType<string> = objectType({
  name: 'Comment',
  identity: (id) => ({ Id: id }),
  get: {
    ...shared<string>((id, model) => commentOf(id, model).comment),
    Resolved: (id, model) => commentOf(id, model).comment.resolved,
  },
  set: {
    Content: (id, value, model) => {
      const found = changeable(id, model);
      found.comment.content = filled(value);
      tellChanged('CommentEdited', found, model);
    },
    Resolved: (id, value, model) => {
      const found = changeable(id, model);
      const resolved = arg.truth(value, 'resolved');
      if (resolved === found.comment.resolved) return;
      found.comment.resolved = resolved;
      tellChanged(resolved ? 'CommentResolved' : 'CommentReopened', found, model);
    },
  },
  children: { Replies: (id) => repliesType.ref(id) },
  methods: {
    Delete: (id, _args, model) => {
      const { sheetId, comment } = changeable(id, model);
      model.document.sheet(sheetId).comments.remove(id);
      const replies = comment.replies.map((each) => each.id);
      tell(EventType.commentDeleted, sheetId, id, replies, model);
    },
    GetLocation: (id, _args, model) => locationOf(id, model),
    UpdateMentions: () => {
      throw notImplemented('Comment.updateMentions');
    },
  },
});

function changeable(id: string, model: HostModel): Placed {
  const found = commentOf(id, model);
  requireAllowed(model, found.sheetId, 'allowEditObjects');
  return found;
}

function locationOf(id: string, model: HostModel) {
  const { sheetId, comment } = commentOf(id, model);
  return rangeType.ref({ ...comment.area, sheetId });
}

const repliesOf = (id: string, model: HostModel) => commentOf(id, model).comment.replies;

/** `comment.replies`. */
const repliesType: ObjectType<string> = objectType({
  name: 'CommentReplyCollection',
  items: (comment, model) =>
    repliesOf(comment, model).map(({ id }) => replyType.ref({ comment, id })),
  item: (comment, key, model) => {
    const id = arg.text(key, 'commentReplyId');
    replyOf({ comment, id }, model);
    return replyType.ref({ comment, id });
  },
  methods: {
    Add: (comment, [content, contentType], model) => {
      const found = changeable(comment, model);
      const reply = message(content, contentType, 'CommentReply');
      found.comment.replies.push(reply);
      tellChanged('ReplyAdded', found, model, reply.id);
      return replyType.ref({ comment, id: reply.id });
    },
    GetCount: (comment, _args, model) => repliesOf(comment, model).length,
    GetItemAt: (comment, [index], model) => {
      const found = repliesOf(comment, model)[arg.integer(index, 'index')];
      if (!found) throw excelError('InvalidArgument', 'index');
      return replyType.ref({ comment, id: found.id });
    },
    GetItemOrNullObject: (comment, [id], model) =>
      repliesOf(comment, model).some((each) => each.id === id)
        ? replyType.ref({ comment, id: String(id) })
        : NULL_OBJECT,
  },
});

function replyOf({ comment, id }: ReplyTarget, model: HostModel): Message {
  const found = repliesOf(comment, model).find((each) => each.id === id);
  if (!found) throw excelError('ItemNotFound', 'the reply was deleted');
  return found;
}

/** `Excel.CommentReply`, by its comment and its id. */
const replyType: ObjectType<ReplyTarget> = objectType({
  name: 'CommentReply',
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...shared<ReplyTarget>(replyOf),
    Resolved: ({ comment }, model) => commentOf(comment, model).comment.resolved,
  },
  set: {
    Content: (target, value, model) => {
      const found = changeable(target.comment, model);
      replyOf(target, model).content = filled(value);
      tellChanged('ReplyEdited', found, model, target.id);
    },
  },
  methods: {
    Delete: (target, _args, model) => {
      const found = changeable(target.comment, model);
      replyOf(target, model);
      found.comment.replies = found.comment.replies.filter(({ id }) => id !== target.id);
      tellChanged('ReplyDeleted', found, model, target.id);
    },
    GetLocation: ({ comment }, _args, model) => locationOf(comment, model),
    GetParentComment: ({ comment }) => commentType.ref(comment),
    UpdateMentions: () => {
      throw notImplemented('CommentReply.updateMentions');
    },
  },
});
