/** Questions to start from: the tabs of GraphiQL. The founding article answers all of them. */
export const starterQuestions: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: 'Links',
    query: `# Which projects link oil to textiles? Try 石油 and 纺织, too.
query Links {
  projectsLinking(from: "oil", to: "textiles") {
    links {
      project { id name nameEn }
      how
      paths {
        hops {
          relation direction origin
          source { name nameEn }
          target { name nameEn }
          evidence { quote context start end article { id title publishedOn } }
          citation { title publisher year url }
        }
      }
    }
    empty
    truncated
  }
}
`,
  },
  {
    title: 'Figures',
    query: `# How did revenue, profit and output of a company change? Any of its names will do.
query Figures {
  observations(filter: { subject: "新疆有色集團", kind: change }) {
    totalCount
    nodes {
      summaryEn
      indicator { name nameEn }
      value unit comparator normalizedLow normalizedUnit
      basis period status
      evidence { quote article { title publishedOn } }
    }
  }
}
`,
  },
  {
    title: 'Mixing',
    query: `# How much bonded copper ore was mixed, who runs it and who supervises it?
query Mixing {
  observations(filter: { indicator: "混矿总量" }) {
    nodes { summaryEn subject { name } comparator value unit normalizedLow normalizedUnit evidence { quote } }
  }
  entity(name: "保税混矿") {
    name nameEn
    relations { nodes { type from { name } to { name } role evidence { quote } } }
  }
}
`,
  },
  {
    title: 'Capacity',
    query: `# Which capacities are a million tonnes a year or more?
query Capacity {
  observations(filter: { kind: capacity, value: ">= 1000000 t/a" }, orderBy: VALUE_DESC) {
    totalCount
    nodes { subject { name nameEn } quantityText normalizedLow normalizedUnit status evidence { quote } }
  }
}
`,
  },
  {
    title: 'Around',
    query: `# What stands within two steps of 阿拉山口?
query Around {
  neighborhood(of: "阿拉山口", depth: 2) {
    center { name }
    entities { id type name nameEn }
    edges { fromId type toId reported background }
    omitted
  }
}
`,
  },
  {
    title: 'Paths',
    query: `# How is copper concentrate connected with a person?
query Paths {
  paths(from: "铜精矿", to: "牟锟") {
    paths { hops { relation direction origin source { name } target { name } evidence { quote } } }
    truncated
  }
}
`,
  },
  {
    title: 'Search',
    query: `# Words in either script, English, or the beginning of a name.
query Search {
  search(text: "石化") {
    totalCount
    nodes {
      kind matched score
      item {
        ... on Entity { name type }
        ... on Indicator { name }
        ... on Statement { summaryZh }
        ... on Article { title }
      }
    }
  }
}
`,
  },
];
