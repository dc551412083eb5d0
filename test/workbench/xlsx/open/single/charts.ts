/** Charts: what the host makes is in the file and read again, and so is what Excel makes; what is lost is told. */
import { strFromU8, unzipSync } from 'fflate';
import { createHost, type Host } from '../../../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../../../workbench/xlsx';
import { cellsOnly, filePackage } from '../../filePackage';
import { packageFaults } from '../../packageFaults';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const NAMES = `xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

const TYPES = [
  ...['ColumnClustered', 'ColumnStacked100', 'BarStacked', 'Line', 'LineMarkersStacked'],
  ...['AreaStacked', 'Pie', 'DoughnutExploded', 'XYScatter', 'XYScatterSmoothNoMarkers'],
];

/** The parts of the charts, by their paths. */
const chartParts = (bytes: Uint8Array): [path: string, xml: string][] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, file]) =>
    /^xl\/(charts|drawings)\/.*xml$/.test(path) ? [[path, strFromU8(file)]] : [],
  );

async function makeCharts(host: Host): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Pesi & "esiti"';
    sheet.getRange('A1:C4').values = [
      ['', 'Peso', 'Esito'],
      ['uno <1>', 40, 0.5],
      ['due', 60, 0.25],
      ['tre', '', 1],
    ];
    sheet.getRange('C2:C4').numberFormat = [['0%'], ['0%'], ['0%']];
    for (const [index, type] of TYPES.entries()) {
      const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'));
      chart.name = type;
      chart.setPosition(sheet.getCell(6 + index * 10, 0), sheet.getCell(14 + index * 10, 5));
    }
    const dressed = sheet.charts.getItem('ColumnClustered');
    dressed.title.text = 'Pesi\ne esiti';
    dressed.title.format.font.color = '#C00000';
    dressed.format.font.size = 11;
    dressed.format.border.color = '#7F6000';
    dressed.plotArea.format.fill.setSolidColor('#F2F2F2');
    dressed.legend.position = 'Right';
    dressed.legend.legendEntries.getItemAt(1).visible = false;
    dressed.dataLabels.showValue = true;
    dressed.dataLabels.position = 'OutsideEnd';
    dressed.dataLabels.numberFormat = '0.0';
    const { valueAxis, categoryAxis } = dressed.axes;
    Object.assign(valueAxis, { minimum: -20, maximum: 100, majorUnit: 40, numberFormat: '0.00' });
    valueAxis.title.text = 'Punti';
    valueAxis.majorGridlines.format.line.lineStyle = 'Dash';
    categoryAxis.reversePlotOrder = true;
    categoryAxis.visible = false;
    const [first, second] = [dressed.series.getItemAt(0), dressed.series.getItemAt(1)];
    first.format.fill.setSolidColor('#00B050');
    first.gapWidth = 80;
    first.points.getItemAt(1).format.fill.setSolidColor('#FF0000');
    first.points.getItemAt(0).hasDataLabel = false;
    second.chartType = 'LineMarkers';
    second.format.line.weight = 4;
    second.markerStyle = 'Diamond';
    sheet.charts.getItem('Line').title.setFormula('=A2');
    sheet.charts.getItem('Line').series.getItemAt(1).name = 'Esito "vero"';
    sheet.charts.getItem('Pie').delete();
    await context.sync();
  });
}

const TEXT =
  '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr></a:solidFill>';
const GRID =
  '<c:spPr><a:ln w="9525" cap="flat"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill><a:round/></a:ln><a:effectLst/></c:spPr>';
const LETTERS = `<c:txPr><a:bodyPr rot="-60000000"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0">${TEXT}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

const series = (index: number, column: string, more = '') =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Piano!$${column}$1</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:schemeClr val="accent${index + 1}"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>${more}<c:cat><c:strRef><c:f>Piano!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Piano!$${column}$2:$${column}$3</c:f></c:numRef></c:val></c:ser>`;

/** As Excel writes a chart of columns: colours of the theme, letters of its own size, an axis of each kind. */
const EXCELS = `<c:chartSpace ${NAMES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0">${TEXT}</a:defRPr></a:pPr><a:r><a:rPr lang="it-IT" sz="1400" b="0">${TEXT}</a:rPr><a:t>Pesi per </a:t></a:r><a:r><a:rPr/><a:t>area</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series(0, 'B', '<c:trendline><c:trendlineType val="linear"/></c:trendline>')}${series(1, 'C', '<c:dPt><c:idx val="1"/><c:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr></a:solidFill></c:spPr></c:dPt>')}<c:gapWidth val="219"/><c:overlap val="-27"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${GRID}${LETTERS}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="80"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${GRID}</c:majorGridlines><c:numFmt formatCode="0.0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${LETTERS}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${LETTERS}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>${GRID.slice(8, -9)}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr></c:chartSpace>`;

const corner = (which: string, row: number, column: number) =>
  `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`;
const anchor = (name: string, id: string) =>
  `<xdr:twoCellAnchor editAs="oneCell">${corner('from', 4, 1)}${corner('to', 14, 6)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}" descr="Pesi per area"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

function excelsFile(): Uint8Array {
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/${target}.xml"/>`;
  const text = (address: string, words: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  return filePackage({
    sheets: [
      {
        name: 'Piano',
        xml: `${cellsOnly(`<row r="1">${text('B1', 'Peso')}${text('C1', 'Esito')}</row><row r="2">${text('A2', 'uno')}<c r="B2"><v>40</v></c><c r="C2"><v>10</v></c></row><row r="3">${text('A3', 'due')}<c r="B3"><v>60</v></c><c r="C3"><v>20</v></c></row>`)}<drawing r:id="rId1"/>`,
        relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
      },
    ],
    others: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${NAMES}>${anchor('Grafico 3', 'rId1')}${anchor('Grafico 4', 'rId2')}<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'chart1')}${relation('rId2', 'chart2')}</Relationships>`,
      'xl/charts/chart1.xml': EXCELS,
      'xl/charts/chart2.xml': `<c:chartSpace ${NAMES}><c:chart><c:plotArea><c:radarChart/></c:plotArea></c:chart></c:chartSpace>`,
    },
  });
}

export function keepsCharts(): void {
  describe('a workbook with charts', () => {
    it('has all of them in its file, and after it was opened and saved again the same', async () => {
      const host = await createHost();
      await makeCharts(host);
      const saved = await saveWorkbook(host);
      const opened = await openWorkbook(saved);
      const second = await createHost({ opened });
      const again = await saveWorkbook(second);
      second.dispose();
      host.dispose();
      expect(packageFaults(saved)).toEqual([]);
      expect(opened.notKept).toEqual([]);
      expect(chartParts(saved)).toHaveLength(TYPES.length);
      expect(chartParts(again)).toEqual(chartParts(saved));
    });

    it('shows to others the values that its cells had', async () => {
      const host = await createHost();
      await makeCharts(host);
      const parts = new Map(chartParts(await saveWorkbook(host)));
      host.dispose();
      const part = parts.get('xl/charts/chart1.xml') ?? '';
      const sheet = `'Pesi &amp; &quot;esiti&quot;'!`;
      expect(part).toContain(
        `<c:cat><c:strRef><c:f>${sheet}$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>uno &lt;1&gt;</c:v></c:pt><c:pt idx="1"><c:v>due</c:v></c:pt><c:pt idx="2"><c:v>tre</c:v></c:pt></c:strCache></c:strRef></c:cat>`,
      );
      // What is blank has no point.
      expect(part).toContain(
        `<c:val><c:numRef><c:f>${sheet}$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>40</c:v></c:pt><c:pt idx="1"><c:v>60</c:v></c:pt></c:numCache></c:numRef></c:val>`,
      );
      expect(part).toContain('<c:formatCode>0%</c:formatCode>');
    });
  });

  describe('a workbook with charts of Excel', () => {
    it('is read as Excel made it, and what is not kept is told', async () => {
      const opened = await openWorkbook(excelsFile());
      expect(opened.notKept).toEqual([
        'immagini e disegni (foglio «Piano»)',
        'grafici di altri tipi (foglio «Piano»)',
        'linee di tendenza nei grafici (foglio «Piano»)',
      ]);
      const host = await createHost({ opened });
      await host.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        const chart = charts.getItemAt(0).load('name,chartType,left,top,plotBy');
        chart.title.load('text,format/font/color,format/font/size');
        chart.axes.valueAxis.load('maximum,numberFormat,format/font/size,format/line/lineStyle');
        chart.axes.valueAxis.majorGridlines.format.line.load('color');
        chart.series.load('items/name,items/gapWidth');
        charts.load('count');
        const next = charts.add('Line', context.workbook.worksheets.getFirst().getRange('A1:B3'));
        next.load('name');
        await context.sync();
        expect([charts.count, next.name]).toEqual([1, 'Grafico 4']);
        expect(chart.toJSON()).toMatchObject({
          ...{ name: 'Grafico 3', chartType: 'ColumnClustered', left: 49, top: 60 },
          plotBy: 'Columns',
          title: { text: 'Pesi per area', format: { font: { color: '#595959', size: 14 } } },
          axes: { valueAxis: { maximum: 80, numberFormat: '0.0', format: { font: { size: 9 } } } },
        });
        expect(chart.axes.valueAxis.format.line.lineStyle).toBe('None');
        expect(chart.axes.valueAxis.majorGridlines.format.line.color).toBe('#D9D9D9');
        expect(chart.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
          ['Peso', 219],
          ['Esito', 219],
        ]);
        next.delete();
        await context.sync();
      });
      const [state] = host.document.charts.all();
      // The colours of the theme are Excel's own: nobody chose them, but that of a point.
      expect(state).toMatchObject({
        ...{ description: 'Pesi per area', look: { line: {}, font: {} } },
        place: { kind: 'twoCell', editAs: 'oneCell' },
        series: [{ look: { line: {}, font: {} } }, { look: { line: {}, font: {} } }],
      });
      expect(state?.series[1]?.points.get(1)?.look.fill).toBe('#8FAADC');
      const again = await saveWorkbook(host);
      host.dispose();
      expect(packageFaults(again)).toEqual([]);
      expect(new Map(chartParts(again)).get('xl/drawings/drawing1.xml')).toContain(
        '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>4</xdr:row>',
      );
    });
  });
}
