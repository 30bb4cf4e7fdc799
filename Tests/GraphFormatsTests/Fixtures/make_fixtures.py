"""Writes the fixtures networkx*.{graphml,gexf,json,edgelist} and igraph.graphml, with networkx 3.6.1 and igraph 1.0.0.

Run it in this folder. The other fixtures are written by hand after files of the tool they are named for.
"""
import networkx as nx, igraph, json
G=nx.Graph(name="nx sample")
G.add_node("a",name="Zoë <Q> & \"R\"",mentions=3,score=0.5,known=True)
G.add_node("b",name="line\nbreak ]]> \\N",mentions=4)
G.add_node("c",name="😀 שלום",score=1e-7,known=False)
G.add_edge("a","b",weight=2.5,count=2); G.add_edge("b","c",weight=1.0,count=1); G.add_edge("a","a",weight=9.0,count=9)
nx.write_graphml(G,"networkx.graphml"); nx.write_gexf(G,"networkx.gexf",version="1.2draft")
json.dump(nx.node_link_data(G,edges="edges"),open("networkx.json","w"))
D=nx.MultiDiGraph(); D.add_edge(1,2,weight=3); D.add_edge(2,1,weight=4); D.add_edge(1,2)
nx.write_graphml(D,"networkx-multidigraph.graphml"); nx.write_gexf(D,"networkx-multidigraph.gexf")
json.dump(nx.node_link_data(D,edges="links"),open("networkx-multidigraph-links.json","w"),indent=1)
g=igraph.Graph(edges=[(0,1),(1,2),(0,1)]); g.vs["name"]=["A & B","C","D"]; g.vs["rank"]=[1.0,2.5,float("nan")]; g.vs["ok"]=[True,False,True]; g.es["weight"]=[1.5,2,0.25]; g["title"]="ig"
g.write_graphml("igraph.graphml")
nx.write_weighted_edgelist(nx.Graph([(1,2,{"weight":2.0}),(2,3,{"weight":0.5})]),"networkx.edgelist")
